namespace LoopbaanBot.Careers.People;

/// <summary>The weekdays on which a teacher works, Monday to Friday; at least one. Unless told otherwise, all five.</summary>
/// <remarks>The free days are kept rather than the working days, so that the default is all five and takes no room.</remarks>
public readonly record struct WorkingDays(WeekDays Free)
{
    public static WorkingDays AllFive => default;

    private static readonly DayOfWeek[] s_week =
    [
        DayOfWeek.Monday,
        DayOfWeek.Tuesday,
        DayOfWeek.Wednesday,
        DayOfWeek.Thursday,
        DayOfWeek.Friday,
    ];

    /// <summary>Monday to Friday.</summary>
    public static IReadOnlyList<DayOfWeek> Week => s_week;

    /// <summary>Null when none of the days is a weekday: somebody works at least one.</summary>
    public static WorkingDays? From(IEnumerable<DayOfWeek> days)
    {
        var free = s_week.Except(days).Aggregate(WeekDays.None, (all, day) => all | Flag(day));
        return free == WeekDays.All ? null : new WorkingDays(free);
    }

    /// <summary>Never true for Saturday and Sunday.</summary>
    public bool Includes(DayOfWeek day) => s_week.Contains(day) && !Free.HasFlag(Flag(day));

    /// <summary>In the order of the week.</summary>
    public IReadOnlyList<DayOfWeek> ToList() => [.. s_week.Where(Includes)];

    private static WeekDays Flag(DayOfWeek day) => (WeekDays)(1 << (int)(day - DayOfWeek.Monday));
}

/// <summary>Any of the five weekdays.</summary>
[Flags]
public enum WeekDays
{
    None = 0,
    Monday = 1,
    Tuesday = 2,
    Wednesday = 4,
    Thursday = 8,
    Friday = 16,
    All = Monday | Tuesday | Wednesday | Thursday | Friday,
}
