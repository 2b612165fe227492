using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.Buddies.Matching;
using LoopbaanBot.Careers.Buddies.Matching.Search;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Tests.Buddies;

/// <summary>What holds for every division, whoever takes part and whatever they ask.</summary>
public sealed class MatchingProperties
{
    /// <summary>Few steps: what holds for every division holds for a hasty one, too.</summary>
    private const int Hasty = 20;

    [Fact]
    [Trait("Seed", "K044")]
    public void Every_number_of_people_but_1_2_and_5_makes_groups_of_three_and_four_with_everybody_once()
    {
        for (var people = 3; people <= 500; people++)
        {
            // The search only changes two seats at a time, and is held to the same for cohorts of up to 80 below.
            var outcome = BuddyMatching.Match(Drawn.Problem(people, people), 1, people < 24 ? 5 : 0);
            if (people == 5)
            {
                outcome.ShouldBeOfType<MatchOutcome.AskOrganiser>();
                continue;
            }

            var groups = Drawn.Groups(outcome);
            groups.ShouldAllBe(group => group.Count == 3 || group.Count == 4);
            groups
                .SelectMany(group => group)
                .ShouldBe(Enumerable.Range(0, people).Select(Drawn.Person), ignoreOrder: true);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_groups_in_whatever_order_people_accepted() =>
        Prop.ForAll(
                Cases(3, 60),
                at =>
                {
                    var problem = Drawn.Problem(at.People, at.Seed);
                    var turned = problem with { Candidates = [.. problem.Candidates.Reverse()] };
                    return Written(BuddyMatching.Match(problem, (ulong)at.Seed, Hasty))
                        == Written(BuddyMatching.Match(turned, (ulong)at.Seed, Hasty));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_search_is_never_worse_than_where_it_began_and_than_a_random_division() =>
        Prop.ForAll(
                Cases(6, 80),
                at =>
                {
                    var facts = new MatchingFacts(Drawn.Problem(at.People, at.Seed));
                    var plan = new SeatPlan(facts, GroupSizes.Groups(at.People)!.Value, []);
                    var greedy = FirstSeating.Greedy(plan, new SeededDraw(1));
                    var shuffled = FirstSeating.Shuffled(plan, new SeededDraw(1));
                    var found = LocalSearch.Improve(greedy, new SeededDraw(2), 100);
                    return found.Cost <= greedy.Cost
                        && found.Cost <= shuffled.Cost
                        && LocalSearch.Improve(shuffled, new SeededDraw(2), 100).Cost <= shuffled.Cost
                        && found.Cost == new MatchingCost(facts).Of(found.Groups()) - facts.WishesInAll;
                }
            )
            .QuickCheckThrowOnFailure();

    /// <summary>So what is to be avoided is avoided wherever it can be: wishes, schools, managers, the same three again.</summary>
    [Fact]
    [Trait("Seed", "K108")]
    public void For_few_people_there_is_no_better_division_at_all() =>
        Prop.ForAll(
                Cases(6, 10),
                at =>
                {
                    var problem = Drawn.Problem(at.People, at.Seed, schools: 4);
                    return BuddyMatching.Match(problem, (ulong)at.Seed) is MatchOutcome.Matched found
                        && found.Cost == AllDivisions.LeastCost(problem);
                }
            )
            .QuickCheckThrowOnFailure();

    /// <summary>Each kind before the next, whatever the next would cost (issue 4.2).</summary>
    [Fact]
    public void Rather_not_comes_before_the_same_three_again_and_these_before_one_school_or_manager() =>
        Prop.ForAll(
                Cases(6, 8),
                at =>
                {
                    // Nobody asks for anybody: two who both do so may be of one school.
                    var drawn = Drawn.Problem(at.People, at.Seed, schools: 3);
                    var problem = drawn with { Wishes = [.. drawn.Wishes.Select(wish => wish with { Near = [] })] };
                    var found = Drawn.Groups(BuddyMatching.Match(problem, (ulong)at.Seed));
                    return new Unwanted(problem).In(found)
                        == AllDivisions.OfPeople(problem).Min(new Unwanted(problem).In);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void A_locked_group_stays_and_people_who_are_kept_together_stay_together() =>
        Prop.ForAll(
                Cases(12, 80),
                at =>
                {
                    var problem = Drawn.Problem(at.People, at.Seed);
                    var first = Drawn.Groups(BuddyMatching.Match(problem, 1, Hasty));
                    var (whole, pair) = (first[0], first[1].Take(2).ToArray());
                    var again = BuddyMatching.Match(
                        problem with
                        {
                            Locks = [new(whole, true), new(pair, false)],
                        },
                        2,
                        Hasty
                    );
                    return again is MatchOutcome.AskOrganiser { Obstacle: MatchObstacle.Locks }
                        || again is MatchOutcome.Matched { Groups: var groups }
                            && groups[0].SequenceEqual(whole)
                            && groups.Any(group => pair.All(group.Contains))
                            && groups.Sum(group => group.Count) == at.People
                            && groups.All(group => group.Count is 3 or 4);
                }
            )
            .QuickCheckThrowOnFailure();

    private static Arbitrary<(int People, int Seed)> Cases(int fewest, int most) =>
        (
            from people in Gen.Choose(fewest, most)
            from seed in Gen.Choose(0, 1_000_000)
            select (people, seed)
        ).ToArbitrary();

    private static string Written(MatchOutcome outcome) =>
        outcome is MatchOutcome.Matched { Groups: var groups }
            ? string.Join('|', groups.Select(group => string.Join(',', group.Select(person => person.ObjectId))))
            : outcome.ToString();
}
