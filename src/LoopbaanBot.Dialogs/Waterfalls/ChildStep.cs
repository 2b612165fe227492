namespace LoopbaanBot.Dialogs.Waterfalls;

internal sealed class ChildStep<TDraft>(string name, Func<TDraft, bool>? when, bool onlyByJump)
    : WaterfallStep<TDraft>(name, when, onlyByJump)
    where TDraft : class
{
    public required string DialogId { get; init; }

    public required Func<TDraft, object?> Options { get; init; }

    public required Action<WaterfallStepContext<TDraft>, object?> Keep { get; init; }

    public Action<TDraft, object?>? Stopped { get; init; }
}
