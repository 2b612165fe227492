using LoopbaanBot.Careers.Roadmaps;
using LoopbaanBot.Careers.Roadmaps.Steps;

namespace LoopbaanBot.Careers.Tests.Roadmaps;

public sealed class RoadmapStepTests
{
    private static readonly StepWords Words = new("koffie met Bram", "Bram", "een tweede mentor");

    [Fact]
    public void A_step_says_what_when_with_whom_and_what_the_school_gains() =>
        Plan(Words, Drawn.Today)
            .ShouldBe(
                new StepOutcome.Planned(new(Drawn.IdOf(1), "koffie met Bram", Drawn.Today, "Bram", "een tweede mentor"))
            );

    [Fact]
    public void A_step_needs_words_and_a_date()
    {
        Plan(Words with { What = null }, Drawn.Today).ShouldBe(new StepOutcome.NeedsWords());
        Plan(Words, null).ShouldBe(new StepOutcome.NeedsDate());
    }

    [Fact]
    public void A_day_that_has_passed_is_no_plan_but_a_step_may_keep_the_day_it_had()
    {
        var yesterday = Drawn.Today.AddDays(-1);
        var former = new RoadmapStep(Drawn.IdOf(1), "koffie", yesterday);

        Plan(Words, yesterday).ShouldBe(new StepOutcome.InThePast(yesterday));
        Plan(Words, yesterday, former).ShouldBeOfType<StepOutcome.Planned>();
        Plan(Words, yesterday.AddDays(-1), former).ShouldBeOfType<StepOutcome.InThePast>();
    }

    [Fact]
    public void Putting_a_step_twice_leaves_one()
    {
        var steps = RoadmapSteps.Empty.Put(Drawn.Step(5)).Put(Drawn.Step(2)).Put(Drawn.Step(5, "thee"));

        steps.Steps.ShouldBe([Drawn.Step(2), Drawn.Step(5, "thee")]);
        steps.Remove(Drawn.IdOf(2)).Steps.ShouldBe([Drawn.Step(5, "thee")]);
        steps.Remove(Drawn.IdOf(7)).ShouldBe(steps);
    }

    [Fact]
    public void An_id_from_a_card_may_be_anything()
    {
        RoadmapStepId.Parse(Drawn.IdOf(3).ToString()).ShouldBe(Drawn.IdOf(3));
        RoadmapStepId.Parse("3").ShouldBeNull();
        RoadmapStepId.Parse(null).ShouldBeNull();
    }

    private static StepOutcome Plan(StepWords words, DateOnly? on, RoadmapStep? former = null) =>
        RoadmapStep.Plan(words, on, Drawn.Today, Drawn.IdOf(1), former);
}
