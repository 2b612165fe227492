namespace LoopbaanBot.Careers.Actions;

/// <summary>The id of one action within what belongs to one person. Ids sort by the moment they were made.</summary>
public readonly record struct ActionId(Guid Value)
{
    /// <summary>A new id for an action that is made at this instant.</summary>
    public static ActionId At(DateTimeOffset made) => new(Guid.CreateVersion7(made));

    /// <summary>Reads what <see cref="ToString"/> wrote, or null: an id from a card may be anything.</summary>
    public static ActionId? Parse(string? text) =>
        Guid.TryParseExact(text, "N", out var value) ? new ActionId(value) : null;

    /// <summary>32 hexadecimal digits, safe in a key and in a card.</summary>
    public override string ToString() => Value.ToString("N");
}
