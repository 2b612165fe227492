using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Careers.Rhythm.Prompts;

namespace LoopbaanBot.Rhythm.Prompts;

/// <summary>What came before, as far as it decides what comes next.</summary>
/// <param name="ReframeFrom">From when the bot asks whether the learning question still holds; null when it does not.</param>
/// <param name="IsAfterReframe">Whether prompts lean on steering and networking by now.</param>
internal sealed record PromptPast(IReadOnlyList<ShownPrompt> Shown, DateOnly? ReframeFrom, bool IsAfterReframe)
{
    public RhythmState In(RhythmState state) => state with { Shown = Shown, ReframeFrom = ReframeFrom };
}

/// <summary>Reads what came before from a person's own rows.</summary>
internal sealed class PromptPasts(PromptRows prompts)
{
    public async Task<PromptPast> LoadAsync(PersonId person, CancellationToken cancellationToken) =>
        new(await prompts.ListAsync(person, cancellationToken), null, false);
}
