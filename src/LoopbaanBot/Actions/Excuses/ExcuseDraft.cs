namespace LoopbaanBot.Actions.Excuses;

/// <summary>What was said in the talk about an excuse so far.</summary>
internal sealed class ExcuseDraft
{
    public string? Words { get; set; }

    public string? Truth { get; set; }

    public string? NextStep { get; set; }
}
