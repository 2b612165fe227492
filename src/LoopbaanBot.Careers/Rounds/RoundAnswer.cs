using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Rounds;

/// <summary>What one person wrote in a round: one short text for each field of the format; a field may be left empty.</summary>
public sealed record RoundAnswer(IReadOnlyList<string> Fields)
{
    /// <summary>One or two sentences: it is read by a whole group at once.</summary>
    public static TextLimit Limit { get; } = TextLimit.OwnQuestion;

    /// <exception cref="ArgumentException">Nothing is filled in, or a text is too long.</exception>
    public static RoundAnswer Of(IReadOnlyList<string> fields) =>
        fields.Any(field => field.Length > 0) && fields.All(Limit.Fits)
            ? new RoundAnswer(fields)
            : throw new ArgumentException(
                $"Between one and {fields.Count} texts of at most {Limit.Characters} characters."
            );

    public bool Equals(RoundAnswer? other) => other is not null && Fields.SequenceEqual(other.Fields);

    public override int GetHashCode() => Fields.Count;

    // A log or an exception message may print any object; a person's words stay out of it.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Fields.Count).Append(" fields");
        return true;
    }
}
