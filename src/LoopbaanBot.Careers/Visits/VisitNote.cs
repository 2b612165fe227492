using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Visits;

/// <summary>What somebody wrote about an own visit: the question to take along, and one line of report. Theirs alone.</summary>
public sealed record VisitNote(string? Question, string? Report)
{
    public static VisitNote Empty { get; } = new(null, null);

    public static TextLimit Limit { get; } = new(300);

    /// <exception cref="ArgumentException">It is too long.</exception>
    public VisitNote Ask(string? question) =>
        this with
        {
            Question = question is null ? null : Limit.Require(question),
        };

    /// <exception cref="ArgumentException">It is too long.</exception>
    public VisitNote Tell(string? report) => this with { Report = report is null ? null : Limit.Require(report) };

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Question is null ? "no question" : "a question");
        return true;
    }
}
