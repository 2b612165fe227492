using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Roadmaps.Parts;
using LoopbaanBot.Careers.Roadmaps.Steps;

namespace LoopbaanBot.Careers.Roadmaps;

/// <summary>
/// The lighter roadmap of someone who lays the basis (K151): one strength, one curiosity, one step. Whoever wants more
/// goes on to the full one, and takes along what stands here (<see cref="RoadmapSources.With"/>).
/// </summary>
public sealed record MiniRoadmap(
    RoadmapSection<OneText> Strength,
    RoadmapSection<OneText> Curiosity,
    RoadmapSection<RoadmapSteps> Step
)
{
    public static MiniRoadmap Empty { get; } =
        new(RoadmapSection.Empty<OneText>(), RoadmapSection.Empty<OneText>(), RoadmapSection.Empty<RoadmapSteps>());

    public bool IsEmpty => !Words().Any();

    /// <summary>The one step; null while there is none.</summary>
    public RoadmapStep? NextStep => Step.Content.Steps.Count > 0 ? Step.Content.Steps[0] : null;

    /// <summary>A strength from what someone can, a curiosity from what they explored or ask, the soonest step.</summary>
    public static MiniRoadmap From(RoadmapSources sources, MiniRoadmap? kept = null)
    {
        var mini = kept ?? Empty;
        var curiosity = sources.About(CareerCompetency.WorkExploration) ?? sources.Question.Current;
        return mini with
        {
            Strength = mini.Strength.Renew(new OneText(sources.About(CareerCompetency.QualitiesReflection))),
            Curiosity = mini.Curiosity.Renew(new OneText(curiosity)),
            Step = mini.Step.Renew(new RoadmapSteps([.. sources.Steps.Steps.Take(1)])),
        };
    }

    /// <inheritdoc cref="Roadmap.WithoutProposals"/>
    public MiniRoadmap WithoutProposals() => From(RoadmapSources.Nothing, this);

    public IEnumerable<string> Words() =>
        [.. Strength.Content.Words(), .. Curiosity.Content.Words(), .. Step.Content.Words()];
}
