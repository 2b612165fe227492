using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Delivery.Notices;

namespace LoopbaanBot.Programmes.News;

/// <summary>Tells people about their cohort, each thing once, however often it is asked.</summary>
internal sealed class CohortNews(NoticeBook notices)
{
    /// <summary>The invitation, and the one time that a silent person is asked again.</summary>
    public async Task InviteAsync(SharedId id, Cohort cohort, PersonId person, CancellationToken cancellationToken)
    {
        if (cohort.Find(person) is not { State: MemberState.Invited } member)
        {
            return;
        }

        foreach (var occasion in OccasionsOf(member))
        {
            await TellAsync(id, cohort, person, InvitationNotice.Name, occasion, cancellationToken);
        }
    }

    /// <summary>Draws the cards of an invitation again, as after an answer.</summary>
    public async Task RedrawInvitationAsync(SharedId id, CohortMember asked, CancellationToken cancellationToken)
    {
        foreach (var occasion in OccasionsOf(asked))
        {
            await notices.RedrawAsync(asked.Person, InvitationNotice.Name, id.ToString(), occasion, cancellationToken);
        }
    }

    public Task AppointAsync(
        SharedId id,
        Cohort cohort,
        PersonId person,
        GuideRole role,
        CancellationToken cancellationToken
    ) => TellAsync(id, cohort, person, GuideNotice.Name, role.ToString(), cancellationToken);

    /// <summary>Whether somebody was told that they were made trainer or coach here, whatever they are now.</summary>
    public async Task<bool> WasAppointedAsync(SharedId id, PersonId person, CancellationToken cancellationToken) =>
        (await notices.ListAsync(person, cancellationToken)).Any(notice =>
            notice.Kind == GuideNotice.Name && notice.Resource == id.ToString()
        );

    public Task RedrawGuideAsync(SharedId id, PersonId person, GuideRole role, CancellationToken cancellationToken) =>
        notices.RedrawAsync(person, GuideNotice.Name, id.ToString(), role.ToString(), cancellationToken);

    public Task HandOverAsync(SharedId id, Cohort cohort, CancellationToken cancellationToken) =>
        cohort.Successor is { } successor
            ? TellAsync(id, cohort, successor, HandOverNotice.Name, "1", cancellationToken)
            : Task.CompletedTask;

    public Task RedrawHandOverAsync(SharedId id, PersonId successor, CancellationToken cancellationToken) =>
        notices.RedrawAsync(successor, HandOverNotice.Name, id.ToString(), "1", cancellationToken);

    /// <summary>Tells everybody whom it is for, and draws again what was told of the same meeting before.</summary>
    public async Task AnnounceAsync(
        SharedId id,
        Cohort cohort,
        Announcement announcement,
        CancellationToken cancellationToken
    )
    {
        foreach (var person in cohort.RecipientsOf(announcement.Kind).ToArray())
        {
            foreach (var before in cohort.Announcements.Where(one => one.Meeting == announcement.Meeting))
            {
                await RedrawAsync(id, person, before, cancellationToken);
            }

            await TellAsync(id, cohort, person, KindOf(announcement.Kind), announcement.Occasion, cancellationToken);
        }
    }

    /// <summary>Draws every card of one announcement again: as it is now, or that it is over.</summary>
    public async Task RedrawAsync(
        SharedId id,
        Cohort cohort,
        Announcement announcement,
        CancellationToken cancellationToken
    )
    {
        foreach (var member in cohort.Members)
        {
            await RedrawAsync(id, member.Person, announcement, cancellationToken);
        }
    }

    private static string KindOf(AnnouncementKind kind) =>
        kind switch
        {
            AnnouncementKind.MovedMeeting => MovedNotice.Name,
            AnnouncementKind.MeetingReminder => ReminderNotice.Name,
            _ => CancelledNotice.Name,
        };

    private static IEnumerable<string> OccasionsOf(CohortMember member)
    {
        if (member.AskedOn is { } asked)
        {
            yield return Occasion(asked);
        }

        if (member.RemindedOn is { } again)
        {
            yield return Occasion(again);
        }

        static string Occasion(DateOnly day) => day.ToString("yyyy-MM-dd", null);
    }

    private Task RedrawAsync(SharedId id, PersonId person, Announcement told, CancellationToken cancellationToken) =>
        notices.RedrawAsync(person, KindOf(told.Kind), id.ToString(), told.Occasion, cancellationToken);

    private Task TellAsync(
        SharedId id,
        Cohort cohort,
        PersonId person,
        string kind,
        string occasion,
        CancellationToken cancellationToken
    ) => notices.TellAsync(person, kind, id.ToString(), occasion, cohort.EndsOn, cancellationToken);
}
