namespace LoopbaanBot.Dialogs.Tests.Samples;

internal sealed class QualityDraft
{
    public string? Moment { get; set; }

    public string? Closer { get; set; }

    public string? Quality { get; set; }

    public bool SkippedQuality { get; set; }

    public int? Mark { get; set; }

    public PlanDraft? Plan { get; set; }

    public string? HalfPlan { get; set; }

    public int Wording { get; set; }
}
