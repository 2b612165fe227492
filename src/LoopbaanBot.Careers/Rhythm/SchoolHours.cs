namespace LoopbaanBot.Careers.Rhythm;

/// <summary>When the bot may speak of its own accord: 07:30 up to and including 18:30, Monday to Friday, local time
/// (domain E1, rule "tijdstip").</summary>
public static class SchoolHours
{
    public static TimeOnly First { get; } = new(7, 30);

    public static TimeOnly Last { get; } = new(18, 30);

    /// <summary>Seconds do not count: 18:30:59 is still 18:30.</summary>
    public static bool Contain(TimeOnly time) => time >= First && time < Last.AddMinutes(1);

    public static bool IsSchoolDay(DayOfWeek day) => day is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
