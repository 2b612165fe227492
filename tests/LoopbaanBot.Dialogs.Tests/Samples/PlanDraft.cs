namespace LoopbaanBot.Dialogs.Tests.Samples;

internal sealed class PlanDraft
{
    public string? If { get; set; }

    public string? Then { get; set; }
}
