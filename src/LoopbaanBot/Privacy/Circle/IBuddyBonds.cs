using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Privacy.Circle;

/// <summary>Knows who is in a live buddy group with somebody.</summary>
internal interface IBuddyBonds
{
    Task<IReadOnlyList<BuddyBond>> ListAsync(PersonId person, CancellationToken cancellationToken);
}

/// <summary>The others in one buddy group, under the names of the directory.</summary>
/// <param name="Handle">Says which group, and as it is now: when somebody comes or goes, it is another.</param>
internal sealed record BuddyBond(string Handle, IReadOnlyList<CircleMember> Members)
{
    /// <summary>How a handle begins, so that no person is called like one.</summary>
    public const string Mark = "buddies!";

    public override string ToString() => nameof(BuddyBond);
}
