using LoopbaanBot.Careers.Buddies.Matching;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Tests.Buddies;

/// <summary>What is to be avoided in a division, counted without the weights of the matching.</summary>
internal sealed class Unwanted(MatchingProblem problem)
{
    private readonly Dictionary<PersonId, string?> _schools = problem.Candidates.ToDictionary(
        one => one.Person,
        one => one.School
    );

    /// <summary>The worst first, so that one division is before another when it is better in the first that differs.</summary>
    public (int Avoided, int Trios, int Alike) In(IReadOnlyList<IReadOnlyList<PersonId>> groups) =>
        (groups.Sum(Avoided), groups.Sum(Trios), groups.Sum(Alike));

    private int Avoided(IReadOnlyList<PersonId> group) =>
        Pairs(group).Count(pair => IsAvoided(pair.One, pair.Other) || IsAvoided(pair.Other, pair.One));

    private bool IsAvoided(PersonId from, PersonId other) =>
        problem.Wishes.Any(wish => wish.From == from && wish.Avoid.Contains(other));

    /// <summary>Each three who were together before, as often as they were; four of them are four times three.</summary>
    private int Trios(IReadOnlyList<PersonId> group) =>
        problem.Past.Sum(before =>
            before.Distinct().Count(group.Contains) switch
            {
                3 => 1,
                4 => 4,
                _ => 0,
            }
        );

    private int Alike(IReadOnlyList<PersonId> group) =>
        Pairs(group)
            .Sum(pair =>
                (_schools[pair.One] is { } school && school == _schools[pair.Other] ? 1 : 0)
                + (problem.Led.IsShared(pair.One, pair.Other) ? 1 : 0)
            );

    private static IEnumerable<(PersonId One, PersonId Other)> Pairs(IReadOnlyList<PersonId> group) =>
        group.SelectMany((one, at) => group.Skip(at + 1).Select(other => (one, other)));
}
