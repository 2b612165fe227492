using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Hosting;
using LoopbaanBot.Programmes.Stored;

namespace LoopbaanBot.Buddies.Keeping;

/// <summary>The cohorts as buddy groups see them.</summary>
internal sealed class BuddyCohorts(
    CohortStore cohorts,
    MemberCohorts pointers,
    CohortStanding standing,
    SchoolClock clock
)
{
    /// <summary>Null when there is none, or no more.</summary>
    public async Task<BuddyCohort?> FindAsync(SharedId id, CancellationToken cancellationToken) =>
        await cohorts.FindAsync(id, cancellationToken) is { } cohort ? BuddyCohort.Of(id, cohort, clock.Today) : null;

    /// <summary>With where this person stands towards it today; null when there is none, or no more.</summary>
    public async Task<(BuddyCohort Cohort, CohortResource Standing)?> FindAsync(
        SharedId id,
        PersonId person,
        CancellationToken cancellationToken
    ) =>
        await cohorts.FindAsync(id, cancellationToken) is { } cohort
            ? (BuddyCohort.Of(id, cohort, clock.Today), await standing.OfAsync(person, cohort, cancellationToken))
            : null;

    /// <summary>The cohorts in which somebody takes part, the latest first.</summary>
    public async Task<IReadOnlyList<BuddyCohort>> OfMemberAsync(PersonId person, CancellationToken cancellationToken)
    {
        var found = new List<BuddyCohort>();
        foreach (var pointer in await pointers.ListAsync(person, cancellationToken))
        {
            if (await FindAsync(pointer.Cohort, cancellationToken) is { } cohort && cohort.Find(person) is not null)
            {
                found.Add(cohort);
            }
        }

        return [.. found.OrderByDescending(cohort => cohort.Until).ThenBy(cohort => cohort.Id.Value)];
    }
}
