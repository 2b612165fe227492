using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.Buddies.Matching;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Tests.Buddies;

/// <summary>Cohorts drawn from a seed: schools, managers, phases, interests, wishes and groups of before.</summary>
internal static class Drawn
{
    public static PersonId Person(int number) => new($"board-{number % 3}", $"p{number:000}");

    /// <param name="schools">Over how many schools the people are spread.</param>
    public static MatchingProblem Problem(int people, int seed, int schools = 6)
    {
        var chance = new Random(seed);
        var candidates = Enumerable
            .Range(0, people)
            .Select(number => new BuddyCandidate(
                Person(number),
                chance.Next(10) == 0 ? null : $"School {chance.Next(schools)}",
                chance.Next(4) == 0 ? null : (Phase)chance.Next(3),
                [
                    .. Enumerable
                        .Range(0, chance.Next(3))
                        .Select(_ => BuddyInterest.All[chance.Next(BuddyInterest.All.Count)]),
                ]
            ))
            .ToArray();
        return new MatchingProblem(candidates, Wishes(people, chance), Past(people, chance), [])
        {
            Led = new LedBy(
                candidates.ToDictionary(
                    one => one.Person,
                    IReadOnlyCollection<PersonId> (_) =>
                        chance.Next(3) == 0 ? [] : [new PersonId("board-0", $"manager{chance.Next(schools * 2)}")]
                )
            ),
        };
    }

    /// <summary>Each of the pairs is somebody by number, and by number whom they named as manager.</summary>
    public static LedBy Led(params (int Report, int Manager)[] named) =>
        new(
            named
                .GroupBy(pair => pair.Report)
                .ToDictionary(
                    pairs => Person(pairs.Key),
                    IReadOnlyCollection<PersonId> (pairs) => [.. pairs.Select(pair => Person(pair.Manager))]
                )
        );

    public static IReadOnlyList<IReadOnlyList<PersonId>> Groups(MatchOutcome outcome) =>
        outcome.ShouldBeOfType<MatchOutcome.Matched>().Groups;

    private static BuddyWish[] Wishes(int people, Random chance) =>
        [
            .. Enumerable
                .Range(0, people / 3)
                .Select(number => new BuddyWish(
                    Person(number),
                    [Person(chance.Next(people))],
                    [Person(chance.Next(people))],
                    []
                )),
        ];

    private static IReadOnlyList<PersonId>[] Past(int people, Random chance) =>
        [
            .. Enumerable
                .Range(0, people / 4)
                .Select(_ => (PersonId[])[.. Enumerable.Range(0, 3).Select(_ => Person(chance.Next(people)))]),
        ];
}
