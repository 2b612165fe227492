namespace LoopbaanBot.Careers.RoleModels.Talks;

/// <summary>The id of one asked talk: random, made for the form in which it is asked, so that two presses ask once.</summary>
public readonly record struct TalkId(Guid Value)
{
    /// <exception cref="ArgumentException">Not 16 bytes.</exception>
    public static TalkId FromRandom(ReadOnlySpan<byte> bits) => new(new Guid(bits));

    /// <summary>Reads what <see cref="ToString"/> wrote, or null: an id from a card may be anything.</summary>
    public static TalkId? Parse(string? text) =>
        Guid.TryParseExact(text, "N", out var value) ? new TalkId(value) : null;

    public override string ToString() => Value.ToString("N");
}
