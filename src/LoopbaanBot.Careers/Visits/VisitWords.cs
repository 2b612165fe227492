using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Visits;

/// <summary>What the poster wrote: what it is, where, when, and how to reach the poster. The first two are needed.</summary>
public sealed record VisitWords(string Title, string Where, string? When, string? Contact)
{
    public static TextLimit TitleLimit { get; } = new(120);

    public static TextLimit LineLimit { get; } = new(200);

    /// <exception cref="ArgumentException">Title or place is empty, or a text is too long.</exception>
    public static VisitWords Of(string title, string where, string? when, string? contact) =>
        new(
            TitleLimit.Require(title),
            LineLimit.Require(where),
            when is null ? null : LineLimit.Require(when),
            contact is null ? null : LineLimit.Require(contact)
        );

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Title.Length);
        return true;
    }
}
