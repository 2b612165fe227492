namespace LoopbaanBot.Careers.Buddies.Moments;

/// <summary>The id of one buddy moment within its group: 128 random bits. It is also its name in people's diaries.</summary>
public readonly record struct MomentId(Guid Value)
{
    /// <exception cref="ArgumentException">Not 16 bytes.</exception>
    public static MomentId FromRandom(ReadOnlySpan<byte> bits) => new(new Guid(bits));

    /// <summary>Reads what <see cref="ToString"/> wrote, or null: an id from a card may be anything.</summary>
    public static MomentId? Parse(string? text) =>
        Guid.TryParseExact(text, "N", out var value) ? new MomentId(value) : null;

    public override string ToString() => Value.ToString("N");
}
