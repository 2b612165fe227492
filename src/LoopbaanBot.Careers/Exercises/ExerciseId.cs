namespace LoopbaanBot.Careers.Exercises;

/// <summary>The id of one exercise someone did. Ids sort by the moment it was done.</summary>
public readonly record struct ExerciseId(Guid Value)
{
    public static ExerciseId At(DateTimeOffset moment) => new(Guid.CreateVersion7(moment));

    /// <summary>Reads what <see cref="ToString"/> wrote, or null: an id from a card may be anything.</summary>
    public static ExerciseId? Parse(string? text) =>
        Guid.TryParseExact(text, "N", out var value) ? new ExerciseId(value) : null;

    /// <summary>32 hexadecimal digits, safe in a key and in a card.</summary>
    public override string ToString() => Value.ToString("N");
}
