using LoopbaanBot.Careers.Roadmaps.Parts;
using LoopbaanBot.Careers.Roadmaps.Steps;

namespace LoopbaanBot.Careers.Roadmaps;

/// <summary>
/// Where I come from and what I will do next, when and with whom (K048, K049): past, present and future (L017). Each
/// part is proposed from what was written before and stays as it is once the teacher edited it.
/// </summary>
public sealed record Roadmap(
    RoadmapSection<CareerPast> Past,
    RoadmapSection<CareerBalance> Balance,
    RoadmapSection<OwnCompetencies> Competencies,
    RoadmapSection<RoadmapVision> Vision,
    RoadmapSection<RoadmapSteps> Steps,
    RoadmapSection<RoadmapReach> Reach
)
{
    public static Roadmap Empty { get; } =
        new(
            RoadmapSection.Empty<CareerPast>(),
            RoadmapSection.Empty<CareerBalance>(),
            RoadmapSection.Empty<OwnCompetencies>(),
            RoadmapSection.Empty<RoadmapVision>(),
            RoadmapSection.Empty<RoadmapSteps>(),
            RoadmapSection.Empty<RoadmapReach>()
        );

    /// <summary>Never edited here, so it always follows the learning question.</summary>
    public OwnQuestion Question { get; init; } = OwnQuestion.None;

    public bool IsEmpty => !Words().Any();

    /// <summary>What is still missing before it can be presented; empty when nothing is.</summary>
    public IReadOnlyList<RoadmapGap> Gaps => [.. FindGaps()];

    /// <summary>Both parts are there: where I come from; and what I will do, when, with whom (K049).</summary>
    public bool IsPresentable => Gaps.Count == 0;

    /// <summary>Proposes each part that the teacher did not edit. It invents nothing: every line is one of the sources.</summary>
    public static Roadmap From(RoadmapSources sources, Roadmap? kept = null)
    {
        var roadmap = kept ?? Empty;
        return roadmap with
        {
            Past = roadmap.Past.Renew(sources.Past),
            Balance = roadmap.Balance.Renew(sources.Balance),
            Competencies = roadmap.Competencies.Renew(OwnCompetencies.Of(sources.Competencies)),
            Vision = roadmap.Vision.Renew(sources.Vision),
            Steps = roadmap.Steps.Renew(sources.Steps),
            Reach = roadmap.Reach.Renew(sources.Reach),
            Question = sources.Question,
        };
    }

    /// <summary>
    /// Only what the teacher edited here: the rest is kept where it was written, and goes when it is deleted there.
    /// </summary>
    public Roadmap WithoutProposals() => From(RoadmapSources.Nothing, this);

    /// <summary>Every text in it, in reading order.</summary>
    public IEnumerable<string> Words() =>
        [
            .. Question.Words(),
            .. Past.Content.Words(),
            .. Balance.Content.Words(),
            .. Competencies.Content.Words(),
            .. Vision.Content.Words(),
            .. Steps.Content.Words(),
            .. Reach.Content.Words(),
        ];

    private IEnumerable<RoadmapGap> FindGaps()
    {
        if (Past.Content.IsEmpty)
        {
            yield return RoadmapGap.Origin;
        }

        if (Steps.Content.IsEmpty)
        {
            yield return RoadmapGap.Step;
        }
        else if (Steps.Content.Steps.All(step => step.With is null))
        {
            yield return RoadmapGap.Companion;
        }
    }
}

/// <summary>What keeps a roadmap from being presented.</summary>
public enum RoadmapGap
{
    /// <summary>Nothing is said of where I come from.</summary>
    Origin,

    /// <summary>There is no step with a date.</summary>
    Step,

    /// <summary>No step says with whom.</summary>
    Companion,
}
