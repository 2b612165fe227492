using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Roadmaps;
using LoopbaanBot.Careers.Roadmaps.Parts;
using LoopbaanBot.Exercises;

namespace LoopbaanBot.Roadmaps.Sources;

/// <summary>The latest of three exercises: choices, keep-prune-sow (K102), vision.</summary>
internal sealed class ExerciseSource(ExerciseStore exercises) : IRoadmapSource
{
    public async Task<RoadmapSources> AddToAsync(
        RoadmapSources sources,
        PersonId person,
        CancellationToken cancellationToken
    )
    {
        var written = await exercises.ListAsync(person, cancellationToken);
        return sources with
        {
            Past = Latest<ThreeChoices>(written) is { } past ? PastOf(past) : sources.Past,
            Balance = Latest<KeepPruneSow>(written) is { } lists
                ? new CareerBalance(lists.Keep, lists.Prune, lists.Sow)
                : sources.Balance,
            Vision = Latest<CareerVision>(written) is { } vision
                ? new RoadmapVision(vision.Can, vision.Want, vision.Will)
                : sources.Vision,
        };
    }

    /// <summary>The list is in the order in which they were made.</summary>
    private static TOutcome? Latest<TOutcome>(IReadOnlyList<ExerciseResult> written)
        where TOutcome : ExerciseOutcome => written.Select(result => result.Outcome).OfType<TOutcome>().LastOrDefault();

    private static CareerPast PastOf(ThreeChoices made) =>
        new([.. made.Choices.Select(choice => new PastChoice(choice.What, choice.Decided))]);
}
