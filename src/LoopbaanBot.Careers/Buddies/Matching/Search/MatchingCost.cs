namespace LoopbaanBot.Careers.Buddies.Matching.Search;

/// <summary>
/// What a group costs; the matching looks for the least. The weights stand so far apart that in a cohort of up to twenty
/// the worse kind of thing is only done where it cannot be avoided, whatever all of the lesser kind together would
/// cost; within a kind people are spread evenly.
/// </summary>
/// <remarks>
/// Per pair: manager with own report 1,000,000,000 (never; issue 4.1) · one asked not to be with the other 10,000,000 ·
/// one school 5,000 and one manager 5,000, nothing when both asked for each other (K108) · each time together before
/// 60 · one phase 6 · each wish to be together −30.
/// Per three people who were together in one group before: 400,000 each time, more than all schools and managers of
/// five groups of four (30 pairs, 300,000): never the same three again while avoidable (issue 4.2).
/// Per person with interests that nobody in the group shares: 25 (K122). Per group that has but one interest: 5.
/// Wishes are paid back from one constant, so that a total is never below zero.
/// </remarks>
internal sealed class MatchingCost(MatchingFacts facts)
{
    public const int ManagerWithReport = 1_000_000_000;
    public const int Avoided = 10_000_000;
    public const int SameSchool = 5_000;
    public const int SameManager = 5_000;
    public const int SameTrio = 400_000;
    public const int TogetherBefore = 60;
    public const int SamePhase = 6;
    public const int WishMet = 30;
    public const int LonelyInterest = 25;
    public const int OneInterest = 5;

    /// <summary>The cost of everything, with what the wishes could give back.</summary>
    public long Of(IEnumerable<int[]> groups) => groups.Sum(group => Of(group.AsSpan())) + facts.WishesInAll;

    /// <param name="seats">The people of one group by number; an empty seat is −1.</param>
    public long Of(ReadOnlySpan<int> seats)
    {
        var cost = 0L;
        for (var first = 0; first < seats.Length; first++)
        {
            for (var second = first + 1; second < seats.Length && seats[first] >= 0; second++)
            {
                if (seats[second] >= 0)
                {
                    cost += facts.Pair(seats[first], seats[second]) + Trios(seats, first, second);
                }
            }
        }

        return cost + Interests(seats);
    }

    private long Trios(ReadOnlySpan<int> seats, int first, int second)
    {
        var cost = 0L;
        if (!facts.Met(seats[first], seats[second]))
        {
            return cost;
        }

        for (var third = second + 1; third < seats.Length; third++)
        {
            cost += seats[third] < 0 ? 0 : SameTrio * facts.Trio(seats[first], seats[second], seats[third]);
        }

        return cost;
    }

    private long Interests(ReadOnlySpan<int> seats)
    {
        var (once, twice) = (0u, 0u);
        foreach (var person in seats)
        {
            var own = person < 0 ? 0u : facts.Interests(person);
            twice |= once & own;
            once |= own;
        }

        var cost = uint.PopCount(once) == 1 ? OneInterest : 0L;
        foreach (var person in seats)
        {
            var own = person < 0 ? 0u : facts.Interests(person);
            cost += own != 0 && (own & twice) == 0 ? LonelyInterest : 0;
        }

        return cost;
    }
}
