using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies.Matching.Search;

/// <summary>Who asked for whom, between people who are there; what one asked of oneself or of others counts for nothing.</summary>
internal sealed class PairWishes
{
    private readonly HashSet<(PersonId From, PersonId To)> _near;
    private readonly HashSet<(PersonId From, PersonId To)> _avoid;

    public PairWishes(IReadOnlyList<BuddyWish> wishes, Func<PersonId, bool> isThere)
    {
        _avoid = [.. Pairs(wish => wish.Avoid)];
        _near = [.. Pairs(wish => wish.Near).Except(_avoid)];

        IEnumerable<(PersonId, PersonId)> Pairs(Func<BuddyWish, IReadOnlyList<PersonId>> list) =>
            from wish in wishes
            from other in list(wish)
            where other != wish.From && isThere(other) && isThere(wish.From)
            select (wish.From, other);
    }

    /// <summary>All wishes to be together.</summary>
    public int Near => _near.Count;

    public bool IsAvoided(PersonId first, PersonId second) =>
        _avoid.Contains((first, second)) || _avoid.Contains((second, first));

    /// <summary>0, 1 or 2: how many of the two asked for the other.</summary>
    public int Asked(PersonId first, PersonId second) =>
        (_near.Contains((first, second)) ? 1 : 0) + (_near.Contains((second, first)) ? 1 : 0);
}
