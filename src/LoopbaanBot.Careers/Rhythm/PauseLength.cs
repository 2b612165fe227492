namespace LoopbaanBot.Careers.Rhythm;

/// <summary>How long a pause lasts: 1 to 8 weeks, without a reason (domain E1, rule "pauze").</summary>
public readonly record struct PauseLength
{
    public const int Shortest = 1;
    public const int Longest = 8;

    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1 or more than 8 weeks.</exception>
    public PauseLength(int weeks)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weeks, Shortest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weeks, Longest);
        Weeks = weeks;
    }

    public int Weeks { get; }

    /// <summary>The length, or null when a pause cannot be that long; for what people type.</summary>
    public static PauseLength? From(int weeks) => weeks is >= Shortest and <= Longest ? new PauseLength(weeks) : null;

    /// <summary>The first day after a pause that begins on <paramref name="day"/>.</summary>
    public DateOnly EndFrom(DateOnly day) => day.AddDays(Weeks * 7);
}
