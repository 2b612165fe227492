using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.Buddies.Matching;
using LoopbaanBot.Careers.Buddies.Matching.Search;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Tests.Buddies;

/// <summary>What holds for every repair, whoever left and whoever came.</summary>
public sealed class RepairProperties
{
    [Fact]
    [Trait("Seed", "K044")]
    public void After_a_repair_everybody_is_in_one_group_of_three_or_four_or_the_organiser_is_asked() =>
        Prop.ForAll(
                Cases(40),
                at =>
                    BuddyRepair.Repair(at.Problem, at.Groups) is var outcome
                    && IsImpossible(at.Problem.Candidates.Count)
                        ? outcome is RepairOutcome.AskOrganiser
                        : outcome is RepairOutcome.Repaired { Groups: var groups }
                            && groups.All(group => group.Count is 3 or 4)
                            && groups.Sum(group => group.Count) == at.Problem.Candidates.Count
                            && groups.SelectMany(group => group).Distinct().Count() == at.Problem.Candidates.Count
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_repair_moves_nobody_whom_it_need_not_move() =>
        Prop.ForAll(
                Cases(10),
                at =>
                    BuddyRepair.Repair(at.Problem, at.Groups) is not RepairOutcome.Repaired repaired
                    || (repaired.Moves == Fewest(at) && repaired.Moves == Moves(at.Groups, repaired.Groups))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Whole_groups_with_nobody_waiting_stay_exactly_as_they_are() =>
        Prop.ForAll(
                Gen.Choose(6, 60).ToArbitrary(),
                people =>
                {
                    var problem = Drawn.Problem(people, people);
                    var groups = Drawn.Groups(BuddyMatching.Match(problem, 1, 0));
                    return BuddyRepair.Repair(problem, groups) is RepairOutcome.Repaired { Moves: 0 } same
                        && same.Groups.Zip(groups).All(pair => pair.First.ToHashSet().SetEquals(pair.Second));
                }
            )
            .QuickCheckThrowOnFailure();

    private sealed record Case(MatchingProblem Problem, IReadOnlyList<IReadOnlyList<PersonId>> Groups)
    {
        public override string ToString() =>
            $"{string.Join('+', Groups.Select(group => group.Count))} of {Problem.Candidates.Count}";
    }

    private static bool IsImpossible(int people) => people is 0 or 1 or 2 or 5;

    /// <summary>Groups of which up to half the people have left, and a few people without a group.</summary>
    private static Arbitrary<Case> Cases(int most) =>
        (
            from people in Gen.Choose(6, most)
            from seed in Gen.Choose(0, 1_000_000)
            from leave in Gen.Choose(0, people / 2)
            from come in Gen.Choose(0, 3)
            select Make(people, seed, leave, Math.Min(come, Math.Max(0, most - people + leave)))
        ).ToArbitrary();

    private static Case Make(int people, int seed, int leave, int come)
    {
        var everybody = Drawn.Problem(people + come, seed) with { Wishes = [], Past = [], Led = LedBy.Nobody };
        var candidates = everybody.Candidates.ToArray();
        var groups = Drawn.Groups(BuddyMatching.Match(MatchingProblem.Of(candidates[..people]), (ulong)seed, 0));
        var chance = new Random(seed);
        var gone = groups.SelectMany(group => group).OrderBy(_ => chance.Next()).Take(leave).ToHashSet();
        return new Case(
            everybody with
            {
                Candidates = [.. candidates.Where(one => !gone.Contains(one.Person))],
            },
            [.. groups.Select(group => group.Where(person => !gone.Contains(person)).ToArray())]
        );
    }

    private static int Fewest(Case at)
    {
        var facts = new MatchingFacts(at.Problem);
        return Enumerable
            .Range(1, facts.Count / 3)
            .SelectMany(groups => AllDivisions.Of(facts.Count, groups))
            .Min(division =>
                Moves(at.Groups, [.. division.Select(group => group.Select(number => facts[number]).ToArray())])
            );
    }

    /// <summary>How many people who had a group get another, when each group goes on as the one that is best for it.</summary>
    private static int Moves(
        IReadOnlyList<IReadOnlyList<PersonId>> before,
        IReadOnlyList<IReadOnlyList<PersonId>> after
    ) => before.Sum(group => group.Count) - MostStaying(before, after, 0, []);

    private static int MostStaying(
        IReadOnlyList<IReadOnlyList<PersonId>> before,
        IReadOnlyList<IReadOnlyList<PersonId>> after,
        int at,
        HashSet<int> taken
    )
    {
        if (at == before.Count)
        {
            return 0;
        }

        var most = MostStaying(before, after, at + 1, taken);
        for (var group = 0; group < after.Count; group++)
        {
            if (taken.Add(group))
            {
                most = Math.Max(
                    most,
                    before[at].Intersect(after[group]).Count() + MostStaying(before, after, at + 1, taken)
                );
                taken.Remove(group);
            }
        }

        return most;
    }
}
