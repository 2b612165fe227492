using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Rhythm;

/// <summary>To when a prompt goes that is put off: always within school hours of a day that is worked and not quiet.</summary>
public static class Postponement
{
    private const int HoursLater = 2;
    private const int StepInMinutes = 30;

    /// <summary>A pause and a quiet half year, one after the other.</summary>
    private const int HorizonInDays = 250;

    /// <summary>
    /// Two hours later, rounded up to the half hour. When that is past 18:30, or today is no day for questions, it is
    /// the time of the slot on the next day that is.
    /// </summary>
    /// <param name="now">Local time.</param>
    /// <returns>Null when no day is, because the rhythm was stopped.</returns>
    public static DateTime? LaterToday(CareerRhythm rhythm, WorkingDays week, DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        var later = RoundUp(now.AddHours(HoursLater));
        if (later > today.ToDateTime(SchoolHours.Last) || !MaySpeak(rhythm, week, today))
        {
            return AtSlot(rhythm, From(today.AddDays(1)).Where(day => MaySpeak(rhythm, week, day)));
        }

        var earliest = today.ToDateTime(SchoolHours.First);
        return later < earliest ? earliest : later;
    }

    /// <summary>The slot of the week after this one, moved to a worked day like any slot.</summary>
    /// <returns>Null when no day is left, because the rhythm was stopped.</returns>
    public static DateTime? NextWeek(CareerRhythm rhythm, WorkingDays week, DateTime now)
    {
        var monday = DateOnly.FromDayNumber((Doses.Week(DateOnly.FromDateTime(now)) + 1) * 7);
        return AtSlot(rhythm, From(monday).Where(day => MaySpeak(rhythm, week, day) && rhythm.Slot.FallsOn(day, week)));
    }

    private static bool MaySpeak(CareerRhythm rhythm, WorkingDays week, DateOnly day) =>
        week.Includes(day.DayOfWeek) && rhythm.MaySpeakOn(day);

    private static IEnumerable<DateOnly> From(DateOnly first) =>
        Enumerable.Range(0, HorizonInDays).Select(first.AddDays);

    private static DateTime? AtSlot(CareerRhythm rhythm, IEnumerable<DateOnly> days) =>
        days.Select(day => (DateTime?)day.ToDateTime(rhythm.Slot.Time)).FirstOrDefault();

    private static DateTime RoundUp(DateTime moment)
    {
        var step = TimeSpan.FromMinutes(StepInMinutes).Ticks;
        return new DateTime((moment.Ticks + step - 1) / step * step);
    }
}
