using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Actions;

/// <summary>
/// A reason not to act that the teacher named, playfully (K §3.5): the excuse, what of it is really so, and what the
/// next step is anyway. Private; the last two may be missing.
/// </summary>
public sealed record Excuse(ExcuseId Id, string Words, DateOnly NamedOn)
{
    public string? Truth { get; init; }

    public string? NextStep { get; init; }

    /// <exception cref="ArgumentException">A text is empty or too long (<see cref="TextLimit"/>).</exception>
    public Excuse Checked()
    {
        foreach (var part in new[] { Words, Truth, NextStep }.OfType<string>())
        {
            TextLimit.PlanPart.Require(part);
        }

        return this;
    }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Id);
        return true;
    }
}

/// <summary>The id of one excuse within what belongs to one person. Ids sort by the moment it was named.</summary>
public readonly record struct ExcuseId(Guid Value)
{
    public static ExcuseId At(DateTimeOffset named) => new(Guid.CreateVersion7(named));

    /// <summary>Reads what <see cref="ToString"/> wrote, or null: an id from a card may be anything.</summary>
    public static ExcuseId? Parse(string? text) =>
        Guid.TryParseExact(text, "N", out var value) ? new ExcuseId(value) : null;

    public override string ToString() => Value.ToString("N");
}
