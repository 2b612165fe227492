using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Careers.Programmes.Moments;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Programmes.Stored;

namespace LoopbaanBot.Programmes.Moments;

/// <summary>The card of a moment, as text and date are now. Who rests gets none; one that stands in a chat stays right.</summary>
internal sealed class MomentNotice(
    CohortStore cohorts,
    CohortStanding standing,
    ProgrammePlan plan,
    PersonalHours hours
) : INoticeKind
{
    public const string Name = "cohortMoment";

    public string Kind => Name;

    public async Task<PostedCard?> DrawAsync(
        Notice notice,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        Careers.People.SharedId.Parse(notice.Resource) is { } id
        && await cohorts.FindAsync(id, cancellationToken) is { } cohort
        && plan.Find(cohort, notice.Occasion.Split('.')[0]) is { Mark.IsOut: true } planned
        && planned.Mark.Occasion == notice.Occasion
        && await IsForAsync(notice, cohort, planned.Moment.For, cancellationToken)
        && (notice.ActivityId is not null || !await hours.RestsTodayAsync(notice.Recipient, cancellationToken))
            ? MomentPosts.Card(content, cohort.Programme, planned, notice)
            : null;

    private async Task<bool> IsForAsync(
        Notice notice,
        Cohort cohort,
        MomentAudience audience,
        CancellationToken cancellationToken
    )
    {
        var resource = await standing.OfAsync(notice.Recipient, cohort, cancellationToken);
        return audience == MomentAudience.Members
            ? cohort.IsMember(notice.Recipient) && May(CohortAction.See)
            : May(CohortAction.Invite);

        bool May(CohortAction action) =>
            Authorization.Authorize(notice.Recipient, action, resource, hours.Today) == Decision.Allowed;
    }
}
