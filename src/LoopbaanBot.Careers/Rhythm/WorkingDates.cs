using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Rhythm;

/// <summary>Working days on the calendar.</summary>
public static class WorkingDates
{
    /// <summary>The first day that is worked, from this one on; at most six days later, for somebody works at least one.</summary>
    public static DateOnly FirstFrom(this WorkingDays week, DateOnly day) =>
        week.Includes(day.DayOfWeek) ? day : week.FirstFrom(day.AddDays(1));
}
