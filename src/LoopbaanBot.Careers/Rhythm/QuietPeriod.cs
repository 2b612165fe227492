namespace LoopbaanBot.Careers.Rhythm;

/// <summary>Days on which nothing is sent, such as exam weeks (K019). Both days belong to it.</summary>
public sealed record QuietPeriod
{
    /// <summary>Half a year; who wants longer, stops.</summary>
    public const int LongestInDays = 183;

    /// <exception cref="ArgumentOutOfRangeException">It ends before it begins, or lasts too long.</exception>
    public QuietPeriod(DateOnly from, DateOnly until)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(until, from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(until.DayNumber - from.DayNumber, LongestInDays);
        From = from;
        Until = until;
    }

    public DateOnly From { get; }

    public DateOnly Until { get; }

    public bool Includes(DateOnly day) => day >= From && day <= Until;
}
