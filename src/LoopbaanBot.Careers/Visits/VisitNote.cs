using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Visits;

/// <summary>What somebody wrote about an own visit: the question to take along, and the harvest after it. Theirs alone.</summary>
/// <param name="Report">One line: what surprised (K106).</param>
public sealed record VisitNote(string? Question, string? Report)
{
    public static VisitNote Empty { get; } = new(null, null);

    public static TextLimit Limit { get; } = new(300);

    /// <summary>One thing to copy (K106).</summary>
    public string? Copy { get; init; }

    /// <exception cref="ArgumentException">It is too long.</exception>
    public VisitNote Ask(string? question) =>
        this with
        {
            Question = question is null ? null : Limit.Require(question),
        };

    /// <exception cref="ArgumentException">It is too long.</exception>
    public VisitNote Tell(string? report, string? copy) =>
        this with
        {
            Report = report is null ? null : Limit.Require(report),
            Copy = copy is null ? null : Limit.Require(copy),
        };

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Question is null ? "no question" : "a question");
        return true;
    }
}
