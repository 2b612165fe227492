using LoopbaanBot.Careers.Buddies.Matching;
using LoopbaanBot.Careers.Buddies.Matching.Search;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Tests.Buddies;

/// <summary>Every way to divide a few people into threes and fours: slow, simple and certainly right.</summary>
internal static class AllDivisions
{
    public static IEnumerable<List<int[]>> Of(int people, int groups) => Of([.. Enumerable.Range(0, people)], groups);

    public static IEnumerable<IReadOnlyList<IReadOnlyList<PersonId>>> OfPeople(MatchingProblem problem) =>
        Of(problem.Candidates.Count, GroupSizes.Groups(problem.Candidates.Count)!.Value)
            .Select(division =>
                (PersonId[][])
                    [.. division.Select(group => group.Select(number => problem.Candidates[number].Person).ToArray())]
            );

    public static long LeastCost(MatchingProblem problem)
    {
        var facts = new MatchingFacts(problem);
        var rules = new MatchingCost(facts);
        return Of(facts.Count, GroupSizes.Groups(facts.Count)!.Value).Min(division => rules.Of(division));
    }

    private static IEnumerable<List<int[]>> Of(int[] left, int groups)
    {
        if (groups == 0)
        {
            return left.Length == 0
                ?
                [
                    [],
                ]
                : [];
        }

        // The first person left begins each group, so that no division comes twice.
        return from size in (int[])[3, 4]
            where left.Length >= size
            from others in Choose(left[1..], size - 1)
            let rest = left[1..].Except(others).ToArray()
            from division in Of(rest, groups - 1)
            select (List<int[]>)
                [
                    [left[0], .. others],
                    .. division,
                ];
    }

    private static IEnumerable<int[]> Choose(int[] from, int count) =>
        count == 0
            ?
            [
                [],
            ]
        : from.Length < count ? []
        : Choose(from[1..], count - 1).Select(rest => (int[])[from[0], .. rest]).Concat(Choose(from[1..], count));
}
