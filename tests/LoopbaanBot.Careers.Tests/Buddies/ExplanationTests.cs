using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.Buddies.Matching;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Tests.Buddies;

public sealed class ExplanationTests
{
    private static readonly BuddyCandidate s_sanne = Candidate(0, "De Brug", Phase.Experienced, CareerPath.Reach);
    private static readonly BuddyCandidate s_daan = Candidate(1, "Het Anker", Phase.Starting, CareerPath.Reach);
    private static readonly BuddyCandidate s_fatima = Candidate(2, "De Linde", Phase.Experienced, CareerPath.Expert);

    [Fact]
    [Trait("Seed", "K122")]
    public void Different_schools_mixed_phases_what_they_share_and_that_they_are_new_to_each_other() =>
        BuddyExplanation
            .Explain([s_sanne, s_daan, s_fatima], [])
            .ShouldBe([
                new(BuddyReasonKind.DifferentSchools),
                new(BuddyReasonKind.MixedPhases),
                new(BuddyReasonKind.SharedInterest, BuddyInterest.Of(CareerPath.Reach)),
                new(BuddyReasonKind.NotTogetherBefore),
            ]);

    [Fact]
    public void Two_of_one_school_and_two_who_met_are_said_without_saying_why()
    {
        var reasons = BuddyExplanation.Explain(
            [s_sanne, s_daan with { School = " de brug" }, s_fatima with { Phase = null }],
            [
                [s_sanne.Person, s_fatima.Person, Drawn.Person(9)],
            ]
        );

        reasons.Select(reason => reason.Kind).ShouldContain(BuddyReasonKind.SomeShareASchool);
        reasons.Select(reason => reason.Kind).ShouldContain(BuddyReasonKind.SomeWereTogether);
    }

    [Fact]
    public void There_is_always_something_to_say_also_of_people_of_whom_nothing_is_known() =>
        BuddyExplanation
            .Explain([.. Enumerable.Range(0, 4).Select(number => BuddyCandidate.Of(Drawn.Person(number)))], [])
            .ShouldBe([new(BuddyReasonKind.NotTogetherBefore)]);

    [Fact]
    public void Wishes_are_not_even_asked_for_when_a_group_is_explained() =>
        typeof(BuddyExplanation)
            .GetMethods()
            .SelectMany(method => method.GetParameters())
            .ShouldAllBe(parameter =>
                !$"{parameter.ParameterType}".Contains(nameof(BuddyWish), StringComparison.Ordinal)
                && !$"{parameter.ParameterType}".Contains(nameof(MatchingProblem), StringComparison.Ordinal)
            );

    [Fact]
    public void Neither_a_wish_nor_a_candidate_is_printed()
    {
        new BuddyWish(Drawn.Person(0), [Drawn.Person(1)], [Drawn.Person(2)], []).ToString().ShouldBe("BuddyWish");
        s_sanne.ToString().ShouldNotContain("Brug");
        MatchingProblem.Of([s_sanne]).ToString().ShouldBe("MatchingProblem");
    }

    private static BuddyCandidate Candidate(int number, string school, Phase phase, CareerPath path) =>
        new(Drawn.Person(number), school, phase, [BuddyInterest.Of(path)]);
}
