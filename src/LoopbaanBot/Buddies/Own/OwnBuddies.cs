using LoopbaanBot.Buddies.Keeping;
using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Buddies.Own;

/// <summary>Where somebody stands in the buddy groups of their latest cohort: in one, out for now, or waiting.</summary>
internal sealed class OwnBuddies(
    BuddyCohorts cohorts,
    BuddyGroupStore groups,
    BuddyManagers managers,
    SchoolClock clock
)
{
    public DateTimeOffset Now => clock.Now;

    public DateOnly Today => clock.Today;

    /// <summary>Null for who takes part in no cohort.</summary>
    public async Task<OwnPlace?> FindAsync(PersonId person, CancellationToken cancellationToken) =>
        await cohorts.OfMemberAsync(person, cancellationToken) is [var cohort, ..]
            ? new OwnPlace(person, cohort, await groups.LoadAsync(cohort.Id, cancellationToken))
            {
                Managers = await managers.OfAsync(person, cancellationToken),
            }
            : null;

    /// <summary>Where somebody stands, if they may do this now.</summary>
    public async Task<OwnPlace?> FindAsync(
        PersonId person,
        BuddyGroupAction action,
        CancellationToken cancellationToken
    ) => await FindAsync(person, cancellationToken) is { } place && May(place, action) ? place : null;

    public bool May(OwnPlace place, BuddyGroupAction action) =>
        Authorization.Authorize(
            place.Person,
            action,
            place.Cohort.Resource(place.Buddies, place.Group?.Id),
            clock.Today
        ) == Decision.Allowed;

    /// <summary>Whom the people of the cohort named as manager: for putting people together alone.</summary>
    public Task<LedBy> LedAsync(OwnPlace place, CancellationToken cancellationToken) =>
        managers.AmongAsync(place.Cohort.People, cancellationToken);

    public async Task<OwnPlace> ChangeAsync(
        OwnPlace place,
        Func<CohortBuddies, CohortBuddies> change,
        CancellationToken cancellationToken
    ) => place with { Buddies = await groups.ChangeAsync(place.Cohort.Id, change, cancellationToken) };
}

internal sealed record OwnPlace(PersonId Person, BuddyCohort Cohort, CohortBuddies Buddies)
{
    /// <summary>Whom this person named as manager; for their own eyes alone.</summary>
    public IReadOnlyList<PersonId> Managers { get; init; } = [];

    public BuddyGroup? Group => Buddies.GroupOf(Person);

    public PlacedGroup? Placed => Group is { } group ? new PlacedGroup(Cohort, Buddies, group) : null;

    public override string ToString() => nameof(OwnPlace);
}
