using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies.Matching;

/// <summary>
/// Divides people into buddy groups of three and four (K044): by hand first, then by local search for the least
/// <see cref="MatchingCost"/>. The same problem and seed give the same groups, always.
/// </summary>
public static class BuddyMatching
{
    public static MatchOutcome Match(MatchingProblem problem, ulong seed)
    {
        var whole = WholeLocks(problem);
        var locked = whole.SelectMany(group => group).ToHashSet();
        var open = problem with { Candidates = [.. problem.Candidates.Where(one => !locked.Contains(one.Person))] };
        var facts = new MatchingFacts(open);
        if (facts.Count == 0 && whole.Count > 0)
        {
            return new MatchOutcome.Matched(whole, 0);
        }

        var kept = Kept(problem, facts);
        return GroupSizes.Groups(facts.Count, kept.Count) is { } groups and > 0
            ? Search(facts, groups, kept, whole, seed)
            : new MatchOutcome.AskOrganiser(
                problem.Locks.Count > 0 ? MatchObstacle.Locks : MatchObstacle.NumberOfPeople,
                facts.Count
            );
    }

    private static MatchOutcome Search(
        MatchingFacts facts,
        int groups,
        IReadOnlyList<int[]> kept,
        IReadOnlyList<IReadOnlyList<PersonId>> whole,
        ulong seed
    )
    {
        var start = FirstSeating.Greedy(facts, groups, kept, new SeededDraw(seed));
        var found = LocalSearch.Improve(start, new SeededDraw(seed + 1));
        return found.Groups().Any(group => HasManager(facts, group))
            ? new MatchOutcome.AskOrganiser(MatchObstacle.ManagerWithReport, facts.Count)
            : new MatchOutcome.Matched(
                [.. whole, .. found.Groups().Select(group => group.Select(number => facts[number]).ToArray())],
                found.Cost + facts.WishesInAll
            );
    }

    private static bool HasManager(MatchingFacts facts, int[] group) =>
        group.Any(one => group.Any(other => one != other && facts.IsLedBy(one, other)));

    /// <summary>A group of four can take nobody else, so it is whole.</summary>
    private static bool IsWhole(BuddyLock held) => held.Whole || held.People.Count >= GroupSizes.Largest;

    private static List<IReadOnlyList<PersonId>> WholeLocks(MatchingProblem problem) =>
        [.. problem.Locks.Where(IsWhole).Select(held => held.People)];

    private static List<int[]> Kept(MatchingProblem problem, MatchingFacts facts) =>
        [
            .. problem
                .Locks.Where(held => !IsWhole(held))
                .Select(held => held.People.Select(facts.NumberOf).OfType<int>().ToArray())
                .Where(people => people.Length > 0),
        ];
}
