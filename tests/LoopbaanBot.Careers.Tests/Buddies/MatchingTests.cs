using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.Buddies.Matching;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Tests.Buddies;

public sealed class MatchingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void One_two_and_five_people_are_a_question_for_the_organiser(int people)
    {
        var question = Match(MatchingProblem.Of(People(people))).ShouldBeOfType<MatchOutcome.AskOrganiser>();

        question.Obstacle.ShouldBe(MatchObstacle.NumberOfPeople);
        question.People.ShouldBe(people);
        question.Options.Contains(OrganiserOption.OneGroupOfFive).ShouldBe(people == 5);
        question.Options.ShouldContain(OrganiserOption.Wait);
    }

    [Theory]
    [InlineData(6, "33")]
    [InlineData(7, "43")]
    [InlineData(8, "44")]
    [InlineData(9, "333")]
    [InlineData(13, "4333")]
    [InlineData(16, "4444")]
    public void There_are_as_few_groups_as_can_be(int people, string sizes) =>
        string.Concat(GroupSizes.For(people)!).ShouldBe(sizes);

    [Fact]
    [Trait("Seed", "K108")]
    public void People_of_one_school_are_apart_unless_both_ask_to_be_together()
    {
        var people = People(6)
            .Select((one, number) => one with { School = $" school {Math.Max(number, 1)}" })
            .ToArray();
        var apart = Groups(MatchingProblem.Of(people));
        var asked = Groups(MatchingProblem.Of(people) with { Wishes = [Wish(0, near: 1), Wish(1, near: 0)] });

        AreTogether(apart, 0, 1).ShouldBeFalse();
        AreTogether(asked, 0, 1).ShouldBeTrue();
        AreTogether(Groups(MatchingProblem.Of(people) with { Wishes = [Wish(0, near: 1)] }), 0, 1).ShouldBeFalse();
    }

    [Fact]
    public void People_of_one_manager_are_apart_and_a_manager_is_never_a_buddy_of_an_own_report()
    {
        var problem = MatchingProblem.Of(People(6)) with
        {
            Wishes = [Wish(0, near: 1), Wish(1, near: 0)],
            Led = Drawn.Led((1, 7), (1, 0), (2, 8), (3, 8)),
        };
        var groups = Groups(problem);

        AreTogether(groups, 0, 1).ShouldBeFalse();
        AreTogether(groups, 2, 3).ShouldBeFalse();
        // Also when both ask for it, and no other division is left.
        Match(problem with { Candidates = [.. problem.Candidates.Take(3)] })
            .ShouldBeOfType<MatchOutcome.AskOrganiser>()
            .Obstacle.ShouldBe(MatchObstacle.Apart);
    }

    [Fact]
    public void The_same_three_again_weigh_more_than_many_with_one_manager()
    {
        // Everybody of the one group has a manager in common with everybody of the other.
        var people = People(6).Select(one => one.Person).ToArray();
        var shared =
            from one in Enumerable.Range(0, 3)
            from other in Enumerable.Range(3, 3)
            from named in new[] { one, other }
            select (named, 10 + (10 * one) + other);
        var problem = MatchingProblem.Of(People(6)) with
        {
            Past = [people[..3], people[3..]],
            Led = Drawn.Led([.. shared]),
        };

        Groups(problem).ShouldAllBe(group => problem.Past.All(trio => group.Intersect(trio).Count() < 3));
    }

    [Fact]
    public void Rather_not_outweighs_everything_that_can_be_asked()
    {
        var problem = MatchingProblem.Of(People(8)) with { Wishes = [Wish(0, near: 1), Wish(1, avoid: 0)] };

        Enumerable.Range(0, 20).ShouldAllBe(seed => !AreTogether(Groups(problem, (ulong)seed), 0, 1));
    }

    [Fact]
    public void The_same_three_do_not_meet_again_while_that_can_be_avoided()
    {
        var problem = MatchingProblem.Of(People(9));
        for (var round = 0; round < 4; round++)
        {
            // Nine people can be divided four times without any two of them meeting twice.
            var groups = Groups(problem, (ulong)round);
            groups.ShouldAllBe(group => problem.Past.All(before => group.Intersect(before).Count() < 3));
            problem = problem with { Past = [.. problem.Past, .. groups] };
        }
    }

    [Fact]
    [Trait("Seed", "K122")]
    public void Who_names_the_same_path_or_question_is_put_together()
    {
        var people = People(8);
        people[0] = people[0] with { Interests = [BuddyInterest.Of(CareerPath.Reach)] };
        people[7] = people[7] with { Interests = [BuddyInterest.Of(CareerPath.Reach)] };
        people[3] = people[3] with { Interests = [BuddyInterest.Of(CareerCompetency.Networking)] };
        people[4] = people[4] with { Interests = [BuddyInterest.Of(CareerCompetency.Networking)] };

        var groups = Groups(MatchingProblem.Of(people));

        AreTogether(groups, 0, 7).ShouldBeTrue();
        AreTogether(groups, 3, 4).ShouldBeTrue();
    }

    [Fact]
    public void Phases_are_spread_over_the_groups()
    {
        var people = People(8)
            .Select((one, number) => one with { Phase = number < 4 ? Phase.Starting : Phase.Experienced })
            .ToArray();

        Groups(MatchingProblem.Of(people))
            .ShouldAllBe(group => group.Count(one => string.CompareOrdinal(one.ObjectId, "p004") < 0) == 2);
    }

    private static BuddyCandidate[] People(int count) =>
        [.. Enumerable.Range(0, count).Select(number => BuddyCandidate.Of(Drawn.Person(number)))];

    private static BuddyWish Wish(int from, int? near = null, int? avoid = null) =>
        new(
            Drawn.Person(from),
            near is { } one ? [Drawn.Person(one)] : [],
            avoid is { } other ? [Drawn.Person(other)] : [],
            []
        );

    private static MatchOutcome Match(MatchingProblem problem, ulong seed = 7) => BuddyMatching.Match(problem, seed);

    private static IReadOnlyList<IReadOnlyList<PersonId>> Groups(MatchingProblem problem, ulong seed = 7) =>
        Drawn.Groups(Match(problem, seed));

    private static bool AreTogether(IReadOnlyList<IReadOnlyList<PersonId>> groups, int one, int other) =>
        groups.Any(group => group.Contains(Drawn.Person(one)) && group.Contains(Drawn.Person(other)));
}
