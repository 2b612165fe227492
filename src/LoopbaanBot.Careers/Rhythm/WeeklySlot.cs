using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Rhythm;

/// <summary>The moment of the week that a teacher chose: a school day and a time within <see cref="SchoolHours"/>,
/// in whole minutes of local time.</summary>
public readonly record struct WeeklySlot
{
    /// <exception cref="ArgumentOutOfRangeException">At a weekend, before 07:30 or after 18:30.</exception>
    public WeeklySlot(DayOfWeek day, TimeOnly time)
    {
        if (!SchoolHours.IsSchoolDay(day))
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "A slot lies on a school day.");
        }

        if (!SchoolHours.Contain(time))
        {
            throw new ArgumentOutOfRangeException(nameof(time), time, "A slot lies within school hours.");
        }

        Day = day;
        Time = new TimeOnly(time.Hour, time.Minute);
    }

    public DayOfWeek Day { get; }

    public TimeOnly Time { get; }

    /// <summary>The day of this slot at or before a day.</summary>
    public DateOnly ChosenBefore(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek - (int)Day + 7) % 7));

    /// <summary>Whether the slot comes on a day: the chosen one, or the first worked day after it when that is not worked.</summary>
    public bool FallsOn(DateOnly day, WorkingDays week) => week.FirstFrom(ChosenBefore(day)) == day;

    /// <summary>The slot, or null when there is none at that moment; for what people send.</summary>
    public static WeeklySlot? From(DayOfWeek day, TimeOnly time) =>
        SchoolHours.IsSchoolDay(day) && SchoolHours.Contain(time) ? new WeeklySlot(day, time) : null;
}
