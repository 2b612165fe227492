namespace LoopbaanBot.Careers.Reflection;

/// <summary>
/// A teacher's own mark from 1 to 10: a conversation starter, not a test, and seen by nobody else (domain part I).
/// </summary>
public readonly record struct ScaleScore
{
    public const int Lowest = 1;
    public const int Highest = 10;

    /// <exception cref="ArgumentOutOfRangeException">The value is not 1 to 10.</exception>
    public ScaleScore(int value) => Value = value;

    public int Value
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, Lowest);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Highest);
            field = value;
        }
    }

    /// <summary>The score, or null when the number is not on the scale; for what people type.</summary>
    public static ScaleScore? From(int value) => value is >= Lowest and <= Highest ? new ScaleScore(value) : null;

    /// <summary>"What makes that you are not one point lower?" has no sense at the bottom (domain I6).</summary>
    public bool IsLowest => Value == Lowest;

    /// <summary>"What is different one point higher?" has no sense at the top.</summary>
    public bool IsHighest => Value == Highest;
}
