using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Scans;

/// <summary>How much a scan asks.</summary>
public enum ScanKind
{
    /// <summary>All five questions.</summary>
    Full,

    /// <summary>Only the one about steering.</summary>
    Steering,
}

public static class ScanKinds
{
    public static IReadOnlyList<CareerCompetency> Competencies(this ScanKind kind) =>
        kind == ScanKind.Steering ? [CareerCompetency.CareerSteering] : CareerCompetencies.All;
}
