namespace LoopbaanBot.Dialogs.Waterfalls;

internal abstract class WaterfallStep<TDraft>(string name, Func<TDraft, bool>? when, bool onlyByJump)
    where TDraft : class
{
    public string Name => name;

    /// <summary>Whether someone who walks the steps in reading order comes by this one.</summary>
    public bool IsOnTheRoad(TDraft draft) => !onlyByJump && (when is null || when(draft));
}
