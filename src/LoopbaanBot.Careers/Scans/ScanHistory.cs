using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Scans;

/// <summary>All scans of one teacher, oldest first.</summary>
public sealed class ScanHistory(IEnumerable<CompetencyScan> scans)
{
    /// <summary>Half of a programme of three months.</summary>
    private const int DaysToMiddle = 42;

    /// <summary>Three months, the length of the programme (K §3).</summary>
    private const int DaysToEnd = 84;

    public IReadOnlyList<CompetencyScan> Scans { get; } =
    [.. scans.Where(scan => !scan.IsEmpty()).OrderBy(scan => scan.On)];

    /// <summary>The first and the latest mark of a competency; the same twice when it was marked once, null when never.</summary>
    public MarkChange? ChangeIn(CareerCompetency competency)
    {
        var marked = MarksOf(competency);
        return marked.Count == 0 ? null : new MarkChange(marked[0], marked[^1]);
    }

    /// <summary>Every mark of a competency with its day, oldest first: the points of a line.</summary>
    public IReadOnlyList<DatedMark> MarksOf(CareerCompetency competency) =>
        [
            .. Scans
                .Select(scan => (scan.On, Score: scan.MarkFor(competency)))
                .Where(mark => mark.Score is not null)
                .Select(mark => new DatedMark(mark.On, mark.Score!.Value)),
        ];

    /// <summary>
    /// What fits this day: all five at the start and again after three months; steering alone half-way, because
    /// whether someone sits at the wheel is asked at start, middle and end (K §3.5). Null when nothing is due.
    /// Counted from the last time all was asked. Whoever wants a scan may take it on any day.
    /// </summary>
    public ScanKind? Due(DateOnly today)
    {
        if (Scans.LastOrDefault(IsFull) is not { } full)
        {
            return ScanKind.Full;
        }

        var steered = Scans.Any(scan => scan.On > full.On && scan.MarkFor(CareerCompetency.CareerSteering) is not null);
        return today >= full.On.AddDays(DaysToEnd) ? ScanKind.Full
            : today >= full.On.AddDays(DaysToMiddle) && !steered ? ScanKind.Steering
            : null;
    }

    /// <summary>More than the one question that is asked half-way.</summary>
    private static bool IsFull(CompetencyScan scan) =>
        scan.Marks.Any(mark => mark.Competency != CareerCompetency.CareerSteering);
}
