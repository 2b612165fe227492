using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies.Matching;

/// <summary>Everything the matching may look at.</summary>
/// <param name="Past">Groups that were published before; the same people together again is to be avoided.</param>
/// <param name="Locks">What the organiser holds on to.</param>
public sealed record MatchingProblem(
    IReadOnlyList<BuddyCandidate> Candidates,
    IReadOnlyList<BuddyWish> Wishes,
    IReadOnlyList<IReadOnlyList<PersonId>> Past,
    IReadOnlyList<BuddyLock> Locks
)
{
    /// <summary>A manager is never put with an own report, and people of one manager rather not (K108).</summary>
    public LedBy Led { get; init; } = LedBy.Nobody;

    public static MatchingProblem Of(IReadOnlyList<BuddyCandidate> candidates) => new(candidates, [], [], []);

    public override string ToString() => nameof(MatchingProblem);
}

/// <summary>People who stay together.</summary>
/// <param name="Whole">True for a group that stays as it is; false when others may join them.</param>
public sealed record BuddyLock(IReadOnlyList<PersonId> People, bool Whole)
{
    public override string ToString() => nameof(BuddyLock);
}
