namespace LoopbaanBot.Careers.Programmes;

/// <summary>The days on which a school is closed or busy with tests, beside every weekend.</summary>
public sealed record SchoolCalendar(IReadOnlyList<ClosedDays> Closed)
{
    /// <summary>More than any holiday: past this a calendar is wrong and the day itself is taken.</summary>
    private const int LongestSearch = 120;

    public static SchoolCalendar WeekendsOnly { get; } = new([]);

    public bool IsOpen(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Closed.Any(closed => closed.Includes(day));

    /// <summary>The day itself when it is open, else the next that is.</summary>
    public DateOnly NextOpen(DateOnly day)
    {
        for (var later = 0; later <= LongestSearch; later++)
        {
            if (IsOpen(day.AddDays(later)))
            {
                return day.AddDays(later);
            }
        }

        return day;
    }
}

/// <summary>A holiday or a week of tests; both ends count.</summary>
public readonly record struct ClosedDays(DateOnly From, DateOnly Until)
{
    public bool Includes(DateOnly day) => From <= day && day <= Until;
}
