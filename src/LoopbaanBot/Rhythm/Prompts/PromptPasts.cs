using LoopbaanBot.Careers.LearningQuestions;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Careers.Rhythm.Prompts;
using LoopbaanBot.Hosting;
using LoopbaanBot.LearningQuestions;

namespace LoopbaanBot.Rhythm.Prompts;

/// <summary>What came before, as far as it decides what comes next.</summary>
/// <param name="ReframeFrom">From when the bot asks whether the learning question still holds; null when it does not.</param>
/// <param name="IsAfterReframe">Whether prompts lean on steering and networking by now.</param>
internal sealed record PromptPast(IReadOnlyList<ShownPrompt> Shown, DateOnly? ReframeFrom, bool IsAfterReframe)
{
    public RhythmState In(RhythmState state) => state with { Shown = Shown, ReframeFrom = ReframeFrom };
}

/// <summary>Reads what came before from a person's own rows.</summary>
internal sealed class PromptPasts(PromptRows prompts, LearningQuestionStore questions, SchoolClock clock)
{
    public async Task<PromptPast> LoadAsync(PersonId person, CancellationToken cancellationToken)
    {
        var question = await questions.FindCurrentAsync(person, cancellationToken);
        return new PromptPast(
            await prompts.ListAsync(person, cancellationToken),
            ReframeMoment.AskFrom(question),
            ReframeMoment.HasPassed(question, clock.Today)
        );
    }
}
