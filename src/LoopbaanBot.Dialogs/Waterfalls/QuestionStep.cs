using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Waterfalls;

internal abstract class QuestionStep<TDraft>(string name, Func<TDraft, bool>? when, bool onlyByJump)
    : WaterfallStep<TDraft>(name, when, onlyByJump)
    where TDraft : class
{
    public required Func<WaterfallStepContext<TDraft>, DialogPage> Ask { get; init; }

    public Action<WaterfallStepContext<TDraft>>? Reword { get; init; }

    public Action<WaterfallStepContext<TDraft>>? Skip { get; init; }

    public bool CanSkip { get; init; }

    /// <summary>Reads the answer into the draft, or leaves a PromptError in the context.</summary>
    public abstract void Keep(WaterfallStepContext<TDraft> context);
}
