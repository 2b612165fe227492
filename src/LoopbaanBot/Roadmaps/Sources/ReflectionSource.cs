using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;
using LoopbaanBot.Careers.Roadmaps;
using LoopbaanBot.Careers.Roadmaps.Parts;
using LoopbaanBot.Reflection;

namespace LoopbaanBot.Roadmaps.Sources;

/// <summary>The competencies in own words, from kept reflections.</summary>
internal sealed class ReflectionSource(ReflectionStore reflections) : IRoadmapSource
{
    public async Task<RoadmapSources> AddToAsync(
        RoadmapSources sources,
        PersonId person,
        CancellationToken cancellationToken
    ) =>
        sources with
        {
            Competencies =
            [
                .. (await reflections.ListAsync(person, cancellationToken))
                    .Select(stored => stored.Reflection)
                    .Where(reflection => reflection.Status == ReflectionStatus.Kept)
                    .Select(WordsOf)
                    .OfType<CompetencyWords>(),
            ],
        };

    /// <summary>The name that somebody gave to it comes before what they will do, and that before what happened.</summary>
    private static CompetencyWords? WordsOf(CareerReflection reflection) =>
        (
            reflection.AnswerAt(PromptDepth.Deeper)
            ?? reflection.AnswerAt(PromptDepth.Ahead)
            ?? reflection.AnswerAt(PromptDepth.Back)
        )
            is { } answer
            ? new CompetencyWords(reflection.Competency, answer.Text)
            : null;
}
