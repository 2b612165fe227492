using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Buddies.Moments;

/// <summary>A buddy group as it is now: who is in it, under the names of the directory.</summary>
internal sealed record BuddyCircle(GroupKey Key, IReadOnlyList<BuddyPeer> Peers)
{
    public IReadOnlyCollection<PersonId> People => [.. Peers.Select(peer => peer.Person)];

    public IReadOnlyList<BuddyPeer> Without(PersonId person) => [.. Peers.Where(peer => peer.Person != person)];
}

/// <summary>Knows the buddy groups as they are now.</summary>
internal interface IBuddyCircles
{
    /// <summary>Null when there is no such group, or no more.</summary>
    Task<BuddyCircle?> FindAsync(GroupKey key, CancellationToken cancellationToken);

    /// <summary>The groups that somebody is in, in every cohort.</summary>
    Task<IReadOnlyList<BuddyCircle>> ListAsync(PersonId person, CancellationToken cancellationToken);
}
