using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Scans;

/// <summary>One mark of a scan.</summary>
public sealed record ScanMark(CareerCompetency Competency, ScaleScore Score)
{
    public override string ToString() => Competency.ToString();
}
