using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Programmes.Inviting;
using LoopbaanBot.Programmes.News;

namespace LoopbaanBot.Programmes.Running;

/// <summary>
/// Sends what is due: what did not arrive yet, and one reminder to who has been silent for a week. Whoever has a card
/// gets no second one by pressing again.
/// </summary>
internal sealed class RunNow(CohortAccess access, CohortNews news, NoticeBook notices, PeopleList list)
    : OnCohort(access)
{
    private const int SilentDays = 7;

    public override string Verb => CohortVerbs.RunVerb;

    protected override CohortAction Action => CohortAction.RunNow;

    protected override async Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var now = await Access.ChangeAsync(
            scene,
            Action,
            cohort => cohort.Members.Where(member => IsSilent(member, scene.Today)).Aggregate(cohort, Remind),
            cancellationToken
        );
        if (now is null)
        {
            Refuse(turn);
            return;
        }

        turn.Afterwards(token => SendAsync(now, token));
        await list.ShowAsync(turn, now, "cohort.run.done", cancellationToken);

        Cohort Remind(Cohort cohort, CohortMember member) => cohort.Remind(member.Person, scene.Today);
    }

    private async Task SendAsync(CohortScene now, CancellationToken cancellationToken)
    {
        var cohort = now.Cohort;
        foreach (var member in cohort.Members.Where(member => member.State == MemberState.Invited))
        {
            await news.InviteAsync(now.Id, cohort, member.Person, cancellationToken);
        }

        foreach (var guide in cohort.Guides)
        {
            await news.AppointAsync(now.Id, cohort, guide.Person, guide.Role, cancellationToken);
        }

        foreach (var meeting in cohort.Meetings.Where(meeting => meeting.Date >= now.Today))
        {
            foreach (var kind in new[] { AnnouncementKind.MovedMeeting, AnnouncementKind.MeetingReminder })
            {
                if (cohort.Latest(kind, meeting.Number) is { IsRecalled: false } latest)
                {
                    await news.AnnounceAsync(now.Id, cohort, latest, cancellationToken);
                }
            }
        }

        foreach (var person in cohort.Members.Select(member => member.Person))
        {
            await notices.CatchUpAsync(person, cancellationToken);
        }
    }

    private static bool IsSilent(CohortMember member, DateOnly today) =>
        member is { State: MemberState.Invited, AskedOn: { } asked } && asked.AddDays(SilentDays) <= today;
}
