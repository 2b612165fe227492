using LoopbaanBot.Buddies.Keeping;
using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Buddies.Moments;

/// <summary>The buddy groups of the cohorts. Who stepped out, paused or left the cohort is in none.</summary>
internal sealed class BuddyCircles(BuddyGroupStore groups, BuddyCohorts cohorts) : IBuddyCircles
{
    /// <summary>For who has no name in Teams; it reads the same in both languages.</summary>
    private static readonly DisplayName s_nameless = DisplayName.From("Buddy")!.Value;

    public async Task<BuddyCircle?> FindAsync(GroupKey key, CancellationToken cancellationToken) =>
        await cohorts.FindAsync(key.Cohort, cancellationToken) is { } cohort
        && await groups.LoadAsync(key.Cohort, cancellationToken) is var buddies
        && buddies.Find(new BuddyGroupId(key.Group)) is { } group
            ? Of(new PlacedGroup(cohort, buddies, group))
            : null;

    public async Task<IReadOnlyList<BuddyCircle>> ListAsync(PersonId person, CancellationToken cancellationToken) =>
        [.. (await groups.ListOfMemberAsync(person, cancellationToken)).Select(Of)];

    private static BuddyCircle Of(PlacedGroup placed) =>
        new(
            new GroupKey(placed.Cohort.Id, placed.Group.Id.Value),
            [.. placed.Peers.Select(peer => new BuddyPeer(peer.Person, peer.Name ?? s_nameless))]
        );
}
