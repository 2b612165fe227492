using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Roadmaps;
using LoopbaanBot.Careers.Roadmaps.Parts;
using LoopbaanBot.Careers.Roadmaps.Steps;

namespace LoopbaanBot.Careers.Tests.Roadmaps;

/// <summary>Logs and exceptions print objects; a teacher's words must not ride along.</summary>
public sealed class RedactionTests
{
    private const string Secret = "pompoen";

    [Fact]
    public void Nothing_of_a_roadmap_prints_its_words()
    {
        var step = Drawn.Step(1, Secret, Secret) with { SchoolGains = Secret };
        var sources = new RoadmapSources
        {
            Past = new([new(Secret, Secret)]),
            Balance = new([Secret], [Secret], [Secret]),
            Competencies = [new(CareerCompetency.Networking, Secret)],
            Vision = new(Secret, Secret, Secret),
            Actions = [new(Drawn.IdOf(1), Secret, Drawn.Today, Secret)],
            Reach = new(Secret, Secret),
            Question = new(Secret, Secret),
        };
        object[] printed =
        [
            sources,
            sources.Past,
            sources.Past.Choices[0],
            sources.Balance,
            sources.Competencies[0],
            OwnCompetencies.Of(sources.Competencies),
            sources.Vision,
            sources.Actions[0],
            sources.Question,
            step,
            new RoadmapSteps([step]),
            new StepOutcome.Planned(step),
            new StepWords(Secret, Secret, Secret),
            new RoadmapReach(Secret, Secret),
            new OneText(Secret),
            Roadmap.From(sources),
            MiniRoadmap.From(sources),
        ];

        foreach (var part in printed)
        {
            part.ToString()!.ShouldNotContain(Secret);
        }
    }
}
