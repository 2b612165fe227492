namespace LoopbaanBot.Careers.Buddies;

/// <summary>One buddy group, from the proposal on: 128 random bits, so that nobody guesses one.</summary>
public readonly record struct BuddyGroupId(Guid Value)
{
    /// <exception cref="ArgumentException">Not 16 bytes.</exception>
    public static BuddyGroupId FromRandom(ReadOnlySpan<byte> bits) => new(new Guid(bits));

    /// <summary>Reads what <see cref="ToString"/> wrote, or null: an id from a card may be anything.</summary>
    public static BuddyGroupId? Parse(string? text) =>
        Guid.TryParseExact(text, "N", out var value) ? new BuddyGroupId(value) : null;

    /// <summary>32 hexadecimal digits, safe in a key and in a card.</summary>
    public override string ToString() => Value.ToString("N");
}
