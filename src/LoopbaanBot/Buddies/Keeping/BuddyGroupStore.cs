using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.People;
using LoopbaanBot.People;
using LoopbaanBot.Shared;

namespace LoopbaanBot.Buddies.Keeping;

/// <summary>The buddy groups of each cohort: one row, so that they are published, changed and repaired as one.</summary>
internal sealed class BuddyGroupStore(SharedTable table, BuddyCohorts cohorts)
    : SharedRows<CohortBuddies>(table, Kind, BuddiesJsonContext.Default.CohortBuddies)
{
    public static StoredKind Kind { get; } = new("buddies", Retention.UntilErased);

    public async Task<CohortBuddies> LoadAsync(SharedId cohort, CancellationToken cancellationToken) =>
        await FindAsync(cohort, cancellationToken) ?? CohortBuddies.None;

    /// <summary>Changes the groups of a cohort, of which there may be none yet.</summary>
    public async Task<CohortBuddies> ChangeAsync(
        SharedId cohort,
        Func<CohortBuddies, CohortBuddies> change,
        CancellationToken cancellationToken
    )
    {
        await TryAddAsync(cohort, CohortBuddies.None, cancellationToken);
        return await UpdateAsync(cohort, change, cancellationToken) ?? CohortBuddies.None;
    }

    /// <summary>Null when there is no such group, or no more.</summary>
    public async Task<BuddyGroup?> FindAsync(
        SharedId cohort,
        BuddyGroupId group,
        CancellationToken cancellationToken
    ) => (await LoadAsync(cohort, cancellationToken)).Find(group);

    /// <summary>The group that somebody is in now; of several cohorts the latest one that has a group for them.</summary>
    public async Task<PlacedGroup?> OfMemberAsync(PersonId person, CancellationToken cancellationToken) =>
        await ListOfMemberAsync(person, cancellationToken) is [var latest, ..] ? latest : null;

    /// <summary>The groups that somebody is in, of the latest cohort first. Who left the cohort is in none of its groups.</summary>
    public async Task<IReadOnlyList<PlacedGroup>> ListOfMemberAsync(
        PersonId person,
        CancellationToken cancellationToken
    )
    {
        var placed = new List<PlacedGroup>();
        foreach (var cohort in await cohorts.OfMemberAsync(person, cancellationToken))
        {
            if (await FindAsync(cohort.Id, cancellationToken) is { } buddies && buddies.GroupOf(person) is { } group)
            {
                placed.Add(new PlacedGroup(cohort, buddies, group));
            }
        }

        return placed;
    }
}

/// <summary>A group with where it belongs.</summary>
internal sealed record PlacedGroup(BuddyCohort Cohort, CohortBuddies Buddies, BuddyGroup Group)
{
    /// <summary>Who is in it and still takes part, under the names of the directory.</summary>
    public IEnumerable<CohortPeer> Peers =>
        Group.Members.Select(member => Cohort.Find(member.Person)).OfType<CohortPeer>();

    public override string ToString() => nameof(PlacedGroup);
}
