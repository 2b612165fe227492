using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Actions;

/// <summary>A professional chance that the teacher saw, in one line, and whether they used it (L, future).</summary>
/// <param name="UsedOn">The day it was ticked as used; null as long as it was only seen.</param>
public sealed record Chance(ChanceId Id, string What, DateOnly SeenOn, DateOnly? UsedOn = null)
{
    public bool IsUsed => UsedOn is not null;

    /// <exception cref="ArgumentException">The text is empty or too long (<see cref="TextLimit.OwnQuestion"/>).</exception>
    public static Chance See(ChanceId id, string what, DateOnly today) =>
        new(id, TextLimit.OwnQuestion.Require(what), today);

    /// <summary>Ticks it as used. A second tick changes nothing: the first day stays.</summary>
    public Chance Use(DateOnly today) => IsUsed ? this : this with { UsedOn = today };

    /// <summary>Takes the tick back.</summary>
    public Chance Unuse() => this with { UsedOn = null };

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Id).Append(IsUsed ? ", used" : ", seen");
        return true;
    }
}

/// <summary>The id of one chance within what belongs to one person. Ids sort by the moment it was seen.</summary>
public readonly record struct ChanceId(Guid Value)
{
    public static ChanceId At(DateTimeOffset seen) => new(Guid.CreateVersion7(seen));

    /// <summary>Reads what <see cref="ToString"/> wrote, or null: an id from a card may be anything.</summary>
    public static ChanceId? Parse(string? text) =>
        Guid.TryParseExact(text, "N", out var value) ? new ChanceId(value) : null;

    public override string ToString() => Value.ToString("N");
}
