using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;

namespace LoopbaanBot.Content.Competencies;

/// <summary>The words of one competency in one language.</summary>
internal sealed record CompetencyContent(CareerCompetency Competency, CompetencyIntro Intro)
{
    public required IReadOnlyDictionary<PromptId, PromptContent> Prompts { get; init; }

    public required ScaleContent Scale { get; init; }

    public required ActionContent Action { get; init; }
}
