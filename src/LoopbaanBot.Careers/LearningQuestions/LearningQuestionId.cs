namespace LoopbaanBot.Careers.LearningQuestions;

/// <summary>The id of one learning question with all its versions. Ids sort by the moment of the first version.</summary>
public readonly record struct LearningQuestionId(Guid Value)
{
    public static LearningQuestionId At(DateTimeOffset moment) => new(Guid.CreateVersion7(moment));

    /// <summary>Reads what <see cref="ToString"/> wrote, or null: an id from a card may be anything.</summary>
    public static LearningQuestionId? Parse(string? text) =>
        Guid.TryParseExact(text, "N", out var value) ? new LearningQuestionId(value) : null;

    /// <summary>32 hexadecimal digits, safe in a key and in a card.</summary>
    public override string ToString() => Value.ToString("N");
}
