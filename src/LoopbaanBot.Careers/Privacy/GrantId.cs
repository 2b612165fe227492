namespace LoopbaanBot.Careers.Privacy;

/// <summary>The handle of one grant: 128 random bits, so that nobody guesses one. It says nothing about the item or the people.</summary>
public readonly record struct GrantId(Guid Value)
{
    /// <exception cref="ArgumentException">Not 16 bytes.</exception>
    public static GrantId FromRandom(ReadOnlySpan<byte> bits) => new(new Guid(bits));

    /// <summary>Reads what <see cref="ToString"/> wrote, or null: a handle from a card may be anything.</summary>
    public static GrantId? Parse(string? text) =>
        Guid.TryParseExact(text, "N", out var value) ? new GrantId(value) : null;

    /// <summary>32 hexadecimal digits, safe in a key and in a card.</summary>
    public override string ToString() => Value.ToString("N");
}
