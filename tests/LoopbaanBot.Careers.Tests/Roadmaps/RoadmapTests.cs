using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Roadmaps;
using LoopbaanBot.Careers.Roadmaps.Parts;
using LoopbaanBot.Careers.Roadmaps.Steps;

namespace LoopbaanBot.Careers.Tests.Roadmaps;

public sealed class RoadmapTests
{
    private static readonly CareerPast Past = new([new("van havo naar mbo", "mijn mentor")]);

    [Fact]
    [Trait("Seed", "K049")]
    public void It_can_be_presented_once_it_says_where_I_come_from_and_what_I_will_do_when_and_with_whom()
    {
        var roadmap = Roadmap.Empty;
        roadmap.Gaps.ShouldBe([RoadmapGap.Origin, RoadmapGap.Step]);

        roadmap = roadmap with { Past = roadmap.Past.Edit(Past) };
        roadmap.Gaps.ShouldBe([RoadmapGap.Step]);

        roadmap = roadmap with { Steps = roadmap.Steps.Edit(new RoadmapSteps([Drawn.Step(3, with: null)])) };
        roadmap.Gaps.ShouldBe([RoadmapGap.Companion]);

        roadmap = roadmap with { Steps = roadmap.Steps.Edit(roadmap.Steps.Content.Put(Drawn.Step(3))) };
        roadmap.IsPresentable.ShouldBeTrue();
    }

    [Fact]
    public void The_newest_words_about_a_competency_are_proposed()
    {
        var sources = RoadmapSources.Nothing with
        {
            Competencies =
            [
                new(CareerCompetency.Networking, "ik bel eerst"),
                new(CareerCompetency.QualitiesReflection, "geduld"),
                new(CareerCompetency.Networking, "ik mail liever"),
            ],
        };

        Roadmap
            .From(sources)
            .Competencies.Content.Competencies.ShouldBe([
                new(CareerCompetency.QualitiesReflection, "geduld"),
                new(CareerCompetency.Networking, "ik bel eerst"),
            ]);
    }

    [Fact]
    public void An_action_without_a_date_is_no_step_yet()
    {
        var sources = RoadmapSources.Nothing with
        {
            Actions =
            [
                new(Drawn.IdOf(1), "ooit eens meelopen", null, null),
                new(Drawn.IdOf(2), "koffie", Drawn.Today, "Bram"),
            ],
        };

        Roadmap.From(sources).Steps.Content.Steps.Select(step => step.What).ShouldBe(["koffie"]);
        sources.Undated.Select(action => action.What).ShouldBe(["ooit eens meelopen"]);
    }

    [Fact]
    public void The_learning_question_is_shown_as_it_was_and_as_it_is()
    {
        new OwnQuestion("Wat kan ik nog meer?", "Wie helpt mij?").HasChanged.ShouldBeTrue();
        new OwnQuestion("Wat kan ik nog meer?", "Wat kan ik nog meer?").HasChanged.ShouldBeFalse();
        OwnQuestion.None.HasChanged.ShouldBeFalse();
    }

    [Fact]
    public void Each_edit_is_a_later_version_and_the_same_words_again_are_none()
    {
        var proposed = RoadmapSection.Propose(Past);
        var own = proposed.Edit(new CareerPast([.. Past.Choices]));

        (proposed.Version, own.Version).ShouldBe((0, 1));
        own.Edit(new CareerPast([.. Past.Choices])).ShouldBeSameAs(own);
        own.Edit(CareerPast.Empty).Version.ShouldBe(2);
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        var tooLong = new string('a', 1_001);

        Should.Throw<ArgumentException>(() => RoadmapSection.Empty<RoadmapVision>().Edit(new(tooLong, null, null)));
        Should.Throw<ArgumentException>(() => RoadmapSection.Empty<RoadmapVision>().Edit(new(" ", null, null)));
        Should.Throw<ArgumentException>(() =>
            RoadmapSection.Empty<CareerPast>().Edit(new([.. Enumerable.Repeat(Past.Choices[0], 4)]))
        );
        Should.Throw<ArgumentException>(() =>
            RoadmapSection.Empty<CareerBalance>().Edit(new([.. Enumerable.Repeat("rust", 13)], [], []))
        );
        Should.Throw<ArgumentException>(() =>
            RoadmapSection
                .Empty<RoadmapSteps>()
                .Edit(new([.. Enumerable.Range(0, 21).Select(number => Drawn.Step(number))]))
        );
    }

    [Fact]
    [Trait("Seed", "K151")]
    public void A_mini_roadmap_has_one_strength_one_curiosity_and_one_step()
    {
        var mini = MiniRoadmap.From(
            RoadmapSources.Nothing with
            {
                Competencies = [new(CareerCompetency.QualitiesReflection, "geduld")],
                Question = new OwnQuestion("Wat doet een decaan?", "Wat doet een decaan?"),
                Actions =
                [
                    new(Drawn.IdOf(9), "later", Drawn.Today.AddDays(9), null),
                    new(Drawn.IdOf(2), "eerst", Drawn.Today.AddDays(2), null),
                ],
            }
        );

        mini.Words().ShouldBe(["geduld", "Wat doet een decaan?", "eerst"]);
    }

    [Fact]
    [Trait("Seed", "K151")]
    public void What_stands_in_the_mini_roadmap_goes_atooLongto_the_full_one()
    {
        var mini = MiniRoadmap.Empty with
        {
            Strength = MiniRoadmap.Empty.Strength.Edit(new OneText("geduld")),
            Curiosity = MiniRoadmap.Empty.Curiosity.Edit(new OneText("de brugklas")),
            Step = MiniRoadmap.Empty.Step.Edit(new RoadmapSteps([Drawn.Step(4)])),
        };

        var roadmap = Roadmap.From(RoadmapSources.Nothing.With(mini));

        roadmap.Competencies.Content.About(CareerCompetency.QualitiesReflection).ShouldBe("geduld");
        roadmap.Competencies.Content.About(CareerCompetency.WorkExploration).ShouldBe("de brugklas");
        roadmap.Steps.Content.Steps.ShouldBe([Drawn.Step(4)]);
    }
}
