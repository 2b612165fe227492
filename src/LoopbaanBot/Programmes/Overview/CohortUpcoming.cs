using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Menu.People;
using LoopbaanBot.Hosting;
using LoopbaanBot.Programmes.Settings;
using LoopbaanBot.Programmes.Stored;

namespace LoopbaanBot.Programmes.Overview;

/// <summary>The next meeting of each cohort that somebody is in or guides, by the pointers they have: it is read at every menu.</summary>
internal sealed class CohortUpcoming(CohortStore cohorts, MemberCohorts pointers, SchoolTree tree, SchoolClock clock)
    : IUpcoming
{
    public async Task<IReadOnlyList<Upcoming>> ListAsync(
        PersonId person,
        LanguageContent content,
        CancellationToken cancellationToken
    )
    {
        var ahead = new List<Upcoming>();
        if (tree.HouseTenants.Count == 0)
        {
            // Nobody makes cohorts here, so the menu need not ask the store for any.
            return ahead;
        }

        foreach (var pointer in await pointers.ListAsync(person, cancellationToken))
        {
            if (
                await cohorts.FindAsync(pointer.Cohort, cancellationToken) is { } cohort
                && MaySee(person, cohort)
                && cohort.NextMeeting(clock.Today) is { } meeting
            )
            {
                ahead.Add(
                    new Upcoming(
                        RhythmDecision.InstantOf(meeting.Date.ToDateTime(meeting.Start), SchoolClock.Zone),
                        Wording.Of(content.Texts, "cohort.posted.meeting", ("number", meeting.Number)),
                        CohortVerbs.On(CohortVerbs.OpenVerb, pointer.Cohort)
                    )
                );
            }
        }

        return ahead;
    }

    private bool MaySee(PersonId person, Cohort cohort) =>
        Authorization.Authorize(person, CohortAction.See, new CohortResource(cohort, House: null), clock.Today)
        == Decision.Allowed;
}
