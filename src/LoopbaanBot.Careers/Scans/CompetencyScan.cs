using System.Globalization;
using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Scans;

/// <summary>
/// The teacher's own marks for the five competencies on one day, each left out when it was skipped. They start a talk
/// and are no test: there is no total, no order and no comparison with anybody (domain part H and I).
/// </summary>
public sealed record CompetencyScan(DateOnly On, IReadOnlyList<ScanMark> Marks)
{
    public static CompetencyScan Of(DateOnly on) => new(on, []);

    public bool IsEmpty() => Marks.Count == 0;

    public ScaleScore? MarkFor(CareerCompetency competency) =>
        Marks.FirstOrDefault(mark => mark.Competency == competency)?.Score;

    /// <summary>Gives, replaces or, with null, takes back a mark. The marks stand in the order of the competencies.</summary>
    public CompetencyScan Mark(CareerCompetency competency, ScaleScore? score) =>
        this with
        {
            Marks =
            [
                .. Marks
                    .Where(mark => mark.Competency != competency)
                    .Concat(score is { } given ? [new ScanMark(competency, given)] : [])
                    .OrderBy(mark => mark.Competency),
            ],
        };

    /// <summary>This scan over an earlier one of the same day: what was not marked again stays.</summary>
    public CompetencyScan Over(CompetencyScan earlier) =>
        Marks.Aggregate(earlier with { On = On }, (scan, mark) => scan.Mark(mark.Competency, mark.Score));

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"{On:O}");
        return true;
    }
}
