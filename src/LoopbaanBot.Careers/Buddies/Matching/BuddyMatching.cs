using LoopbaanBot.Careers.Buddies.Matching.Search;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies.Matching;

/// <summary>
/// Divides people into buddy groups of three and four (K044): by hand first, then by local search for the least
/// <see cref="Search.MatchingCost"/>. The same problem and seed give the same groups, always.
/// </summary>
public static class BuddyMatching
{
    public static MatchOutcome Match(MatchingProblem problem, ulong seed) =>
        Match(problem, seed, LocalSearch.StepsPerPerson);

    /// <param name="effort">Steps of the search for each person.</param>
    internal static MatchOutcome Match(MatchingProblem problem, ulong seed, int effort)
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
            ? Search(new(facts, groups, kept), whole, seed, effort)
            : new MatchOutcome.AskOrganiser(
                problem.Locks.Count > 0 ? MatchObstacle.Locks : MatchObstacle.NumberOfPeople,
                facts.Count
            );
    }

    private static MatchOutcome Search(
        SeatPlan plan,
        IReadOnlyList<IReadOnlyList<PersonId>> whole,
        ulong seed,
        int effort
    )
    {
        var facts = plan.Facts;
        var found = LocalSearch.Improve(
            FirstSeating.Greedy(plan, new SeededDraw(seed)),
            new SeededDraw(seed + 1),
            effort
        );
        return found.Groups().Any(group => HasManager(facts, group))
            ? new MatchOutcome.AskOrganiser(MatchObstacle.Apart, facts.Count)
            : new MatchOutcome.Matched(
                [.. whole, .. found.Groups().Select(group => group.Select(number => facts[number]).ToArray())],
                found.Cost + facts.WishesInAll
            );
    }

    private static bool HasManager(MatchingFacts facts, int[] group) =>
        group.Any(one => group.Any(other => facts.IsLedBy(one, other)));

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
