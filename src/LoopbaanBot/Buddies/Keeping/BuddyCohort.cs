using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;

namespace LoopbaanBot.Buddies.Keeping;

/// <summary>What buddy groups need to know of a cohort.</summary>
/// <param name="Trainers">Whose role lasts today.</param>
/// <param name="Until">The last day of the cohort.</param>
/// <param name="Accepted">Who takes part.</param>
internal sealed record BuddyCohort(
    SharedId Id,
    PersonId? Organiser,
    IReadOnlyCollection<PersonId> Trainers,
    DateOnly Until,
    IReadOnlyList<CohortPeer> Accepted
)
{
    public IReadOnlyCollection<PersonId> People { get; } = [.. Accepted.Select(peer => peer.Person)];

    public static BuddyCohort Of(SharedId id, Cohort cohort, DateOnly today) =>
        new(
            id,
            cohort.Organiser,
            [
                .. cohort
                    .Trainers.Select(trainer => trainer.Person)
                    .Where(person => cohort.IsGuide(person, GuideRole.Trainer, today)),
            ],
            cohort.CancelledOn ?? cohort.EndsOn,
            [.. cohort.Accepted.Select(CohortPeer.Of)]
        );

    public CohortPeer? Find(PersonId person) => Accepted.FirstOrDefault(peer => peer.Person == person);

    /// <summary>The relations for one's own group. Nobody arranges anything by them.</summary>
    public BuddyGroupResource Resource(CohortBuddies buddies, BuddyGroupId? group = null) =>
        new(Organiser, [], People, Until, buddies, group);

    /// <summary>The relations for whoever arranges the groups, with where they stand towards the cohort today.</summary>
    public BuddyGroupResource Resource(CohortBuddies buddies, CohortResource standing) =>
        new(Organiser, Trainers, People, Until, buddies)
        {
            House = standing.House,
            ManagesMember = standing.ManagesMember,
        };

    public override string ToString() => nameof(BuddyCohort);
}

/// <param name="School">As the member wrote it; shown in views only.</param>
/// <param name="Paths">For the matching alone: they stand in no reason.</param>
internal sealed record CohortPeer(
    PersonId Person,
    DisplayName? Name,
    string? School,
    Phase? Phase,
    IReadOnlyList<CareerPath> Paths
)
{
    public static CohortPeer Of(CohortMember member) =>
        new(member.Person, member.Name, member.School?.Text, member.Phase, member.Interests);

    public override string ToString() => nameof(CohortPeer);
}
