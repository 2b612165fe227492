using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Tests.Reflection;

public sealed class CareerCompetenciesTests
{
    [Fact]
    [Trait("Seed", "K064")]
    public void There_are_five_competencies() => CareerCompetencies.All.Count.ShouldBe(5);

    [Fact]
    [Trait("Seed", "K065")]
    public void The_first_two_reflect_and_the_last_three_act() =>
        CareerCompetencies
            .All.Select(competency => competency.Kind())
            .ShouldBe([
                CompetencyKind.Reflective,
                CompetencyKind.Reflective,
                CompetencyKind.ActionDirected,
                CompetencyKind.ActionDirected,
                CompetencyKind.ActionDirected,
            ]);

    [Fact]
    public void A_number_that_is_no_competency_has_no_kind() =>
        Should.Throw<ArgumentOutOfRangeException>(() => ((CareerCompetency)9).Kind());
}
