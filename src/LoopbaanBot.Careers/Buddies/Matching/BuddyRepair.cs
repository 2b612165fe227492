using LoopbaanBot.Careers.Buddies.Matching.Search;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies.Matching;

/// <summary>
/// Makes groups of three and four again after somebody left, paused or came, with as few people in another group as can
/// be (K044): a group of three or four stays, two who are left join others, or one of a group of four joins them.
/// </summary>
public static class BuddyRepair
{
    /// <param name="problem">Everybody who is to have a group, with what the matching may know of them.</param>
    /// <param name="groups">The groups as they are now; who is in none of them gets a place.</param>
    public static RepairOutcome Repair(MatchingProblem problem, IReadOnlyList<IReadOnlyList<PersonId>> groups)
    {
        var facts = new MatchingFacts(problem);
        var now = groups
            .Select(group => group.Select(facts.NumberOf).OfType<int>().ToArray())
            .Where(group => group.Length > 0)
            .ToArray();
        var unplaced = Enumerable.Range(0, facts.Count).Except(now.SelectMany(group => group)).ToArray();
        var plans = RepairPlan.Best([.. now.Select(group => group.Length)], unplaced.Length);
        if (plans.Count == 0)
        {
            return new RepairOutcome.AskOrganiser(new(MatchObstacle.NumberOfPeople, facts.Count));
        }

        var best = plans.Select(plan => new RepairSeats(facts, now, unplaced).Follow(plan)).MinBy(seats => seats.Cost)!;
        return best.Groups.Any(group => BringsManager(facts, group, now))
            ? new RepairOutcome.AskOrganiser(new(MatchObstacle.Apart, facts.Count))
            : new RepairOutcome.Repaired(
                [.. best.Groups.Select(group => group.Select(number => facts[number]).ToArray())],
                best.Moves
            );
    }

    /// <summary>Who became a manager while they were together already is no reason to move anybody.</summary>
    private static bool BringsManager(MatchingFacts facts, List<int> group, int[][] now) =>
        group.Any(one =>
            group.Any(other =>
                facts.IsLedBy(one, other) && !now.Any(before => before.Contains(one) && before.Contains(other))
            )
        );
}

/// <summary>What came of the repair: whole groups, or a question for the organiser.</summary>
public abstract record RepairOutcome
{
    /// <param name="Groups">Those that stay in their order, then new ones.</param>
    /// <param name="Moves">How many people get another group than they had.</param>
    public sealed record Repaired(IReadOnlyList<IReadOnlyList<PersonId>> Groups, int Moves) : RepairOutcome;

    public sealed record AskOrganiser(MatchOutcome.AskOrganiser Question) : RepairOutcome;
}
