using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Scans;

/// <summary>A mark and the day it was given.</summary>
public readonly record struct DatedMark(DateOnly On, ScaleScore Score);

/// <summary>A competency's first and latest mark. No difference is worked out: two numbers of one's own say enough.</summary>
public readonly record struct MarkChange(DatedMark First, DatedMark Latest)
{
    public bool WasMarkedOnce => First.On == Latest.On;

    public bool IsSame => First.Score == Latest.Score;
}
