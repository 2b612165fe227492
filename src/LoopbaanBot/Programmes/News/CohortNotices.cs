using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Hosting;
using LoopbaanBot.Programmes.Stored;

namespace LoopbaanBot.Programmes.News;

/// <summary>Draws a card about a cohort as things stand now; whoever may not know it any more is told nothing.</summary>
internal abstract class CohortNotice(CohortStore cohorts, SchoolClock clock) : INoticeKind
{
    public abstract string Kind { get; }

    protected DateOnly Today => clock.Today;

    public async Task<PostedCard?> DrawAsync(
        Notice notice,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        SharedId.Parse(notice.Resource) is { } id && await cohorts.FindAsync(id, cancellationToken) is { } cohort
            ? Draw(notice, cohort, content.Texts)
            : null;

    protected bool May(Notice notice, Cohort cohort, CohortAction action) =>
        Authorization.Authorize(notice.Recipient, action, new CohortResource(cohort, House: null), Today)
        == Decision.Allowed;

    protected abstract PostedCard? Draw(Notice notice, Cohort cohort, Texts texts);
}

/// <summary>The question to walk along. Answered, it says what the answer was; nothing presses for another.</summary>
internal sealed class InvitationNotice(CohortStore cohorts, SchoolClock clock) : CohortNotice(cohorts, clock)
{
    public const string Name = "cohortInvitation";

    public override string Kind => Name;

    protected override PostedCard? Draw(Notice notice, Cohort cohort, Texts texts) =>
        !May(notice, cohort, CohortAction.Answer)
            ? null
            : cohort.Find(notice.Recipient)?.State switch
            {
                MemberState.Invited => CohortPosts.Invitation(texts, cohort, notice),
                MemberState.Accepted => CohortPosts.Joined(texts, notice),
                MemberState.Declined => CohortPosts.Declined(texts, notice),
                _ => null,
            };
}

/// <summary>A day that moved: always the day as it is now, so that no card in a chat tells an old one.</summary>
internal sealed class MovedNotice(CohortStore cohorts, SchoolClock clock) : CohortNotice(cohorts, clock)
{
    public const string Name = "cohortMoved";

    public override string Kind => Name;

    protected override PostedCard? Draw(Notice notice, Cohort cohort, Texts texts) =>
        May(notice, cohort, CohortAction.See)
        && cohort.IsMember(notice.Recipient)
        && cohort.AnnouncementOf(AnnouncementKind.MovedMeeting, notice.Occasion) is { IsRecalled: false } told
        && cohort.Meeting(told.Meeting) is { } meeting
            ? CohortPosts.Moved(texts, meeting, notice)
            : null;
}

/// <summary>Some days before a meeting: when it is, and where to see the rest.</summary>
internal sealed class ReminderNotice(CohortStore cohorts, SchoolClock clock) : CohortNotice(cohorts, clock)
{
    public const string Name = "cohortReminder";

    public override string Kind => Name;

    protected override PostedCard? Draw(Notice notice, Cohort cohort, Texts texts) =>
        May(notice, cohort, CohortAction.See)
        && cohort.IsMember(notice.Recipient)
        && cohort.AnnouncementOf(AnnouncementKind.MeetingReminder, notice.Occasion) is { IsRecalled: false } told
        && cohort.Meeting(told.Meeting) is { } meeting
        && meeting.Date >= Today
            ? CohortPosts.Reminder(texts, meeting, notice)
            : null;
}

/// <summary>That the whole programme is off.</summary>
internal sealed class CancelledNotice(CohortStore cohorts, SchoolClock clock) : CohortNotice(cohorts, clock)
{
    public const string Name = "cohortCancelled";

    public override string Kind => Name;

    protected override PostedCard? Draw(Notice notice, Cohort cohort, Texts texts) =>
        May(notice, cohort, CohortAction.HearCancelled) ? CohortPosts.Cancelled(texts, cohort) : null;
}

/// <summary>That somebody was made trainer or coach; it is over once they are no longer.</summary>
internal sealed class GuideNotice(CohortStore cohorts, SchoolClock clock) : CohortNotice(cohorts, clock)
{
    public const string Name = "cohortGuide";

    public override string Kind => Name;

    protected override PostedCard? Draw(Notice notice, Cohort cohort, Texts texts) =>
        May(notice, cohort, CohortAction.StepDown)
        && CohortVerbs.ParseRole(notice.Occasion) is { } role
        && cohort.IsGuide(notice.Recipient, role, Today)
            ? CohortPosts.Guide(texts, cohort, role, notice)
            : null;
}

/// <summary>The question to take a cohort over.</summary>
internal sealed class HandOverNotice(CohortStore cohorts, SchoolClock clock) : CohortNotice(cohorts, clock)
{
    public const string Name = "cohortHandOver";

    public override string Kind => Name;

    protected override PostedCard? Draw(Notice notice, Cohort cohort, Texts texts) =>
        May(notice, cohort, CohortAction.HearHandOver) ? CohortPosts.HandOver(texts, cohort, notice) : null;
}
