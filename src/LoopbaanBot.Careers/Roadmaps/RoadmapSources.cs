using System.Text;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Roadmaps.Parts;
using LoopbaanBot.Careers.Roadmaps.Steps;

namespace LoopbaanBot.Careers.Roadmaps;

/// <summary>What a teacher wrote before, from which a roadmap is proposed. Of each exercise the latest counts.</summary>
public sealed record RoadmapSources
{
    public static RoadmapSources Nothing { get; } = new();

    public CareerPast Past { get; init; } = CareerPast.Empty;

    public CareerBalance Balance { get; init; } = CareerBalance.Empty;

    /// <summary>From kept reflections, newest first; there may be more than one per competency.</summary>
    public IReadOnlyList<CompetencyWords> Competencies { get; init; } = [];

    public RoadmapVision Vision { get; init; } = RoadmapVision.Empty;

    /// <summary>Steps that are still to be done.</summary>
    public IReadOnlyList<SourceAction> Actions { get; init; } = [];

    /// <summary>What the school gains by it (K120), as it was written with the learning question.</summary>
    public RoadmapReach Reach { get; init; } = RoadmapReach.Empty;

    public OwnQuestion Question { get; init; } = OwnQuestion.None;

    /// <summary>What still needs a date before it can be a step.</summary>
    public IEnumerable<SourceAction> Undated => Actions.Where(action => action.On is null);

    /// <summary>The soonest steps, as many as fit.</summary>
    public RoadmapSteps Steps =>
        new([
            .. Actions
                .Where(action => action.On is not null)
                .OrderBy(action => action.On)
                .Take(RoadmapLimits.Steps)
                .Select(action => new RoadmapStep(action.Id, action.What, action.On!.Value, action.With)),
        ]);

    public string? About(CareerCompetency competency) =>
        Competencies.FirstOrDefault(words => words.Competency == competency)?.Words;

    /// <summary>Adds what the teacher wrote in the mini-roadmap, behind what they wrote elsewhere: nothing is written twice.</summary>
    public RoadmapSources With(MiniRoadmap mini) =>
        this with
        {
            Competencies =
            [
                .. Competencies,
                .. OwnLine(mini.Strength, CareerCompetency.QualitiesReflection),
                .. OwnLine(mini.Curiosity, CareerCompetency.WorkExploration),
            ],
            Actions =
            [
                .. Actions,
                .. mini.Step.IsOwn ? mini.Step.Content.Steps.Where(IsNew).Select(SourceAction.Of) : [],
            ],
        };

    private bool IsNew(RoadmapStep step) => Actions.All(action => action.Id != step.Id);

    private static IEnumerable<CompetencyWords> OwnLine(RoadmapSection<OneText> section, CareerCompetency competency) =>
        section is { IsOwn: true, Content.Text: { } text } ? [new CompetencyWords(competency, text)] : [];

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Actions.Count).Append(" actions, ").Append(Competencies.Count).Append(" answers");
        return true;
    }
}

/// <summary>Something a teacher means to do, with or without a day.</summary>
public sealed record SourceAction(RoadmapStepId Id, string What, DateOnly? On, string? With)
{
    internal static SourceAction Of(RoadmapStep step) => new(step.Id, step.What, step.On, step.With);

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(On is null ? "without a day" : "with a day");
        return true;
    }
}
