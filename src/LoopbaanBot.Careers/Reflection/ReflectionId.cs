namespace LoopbaanBot.Careers.Reflection;

/// <summary>The id of one reflection within what belongs to one person. Ids sort by the moment of their start.</summary>
public readonly record struct ReflectionId(Guid Value)
{
    /// <summary>A new id for a reflection that starts at this instant.</summary>
    public static ReflectionId At(DateTimeOffset start) => new(Guid.CreateVersion7(start));

    /// <summary>Reads what <see cref="ToString"/> wrote, or null: an id from a card may be anything.</summary>
    public static ReflectionId? Parse(string? text) =>
        Guid.TryParseExact(text, "N", out var value) ? new ReflectionId(value) : null;

    /// <summary>32 hexadecimal digits, safe in a key and in a card.</summary>
    public override string ToString() => Value.ToString("N");
}
