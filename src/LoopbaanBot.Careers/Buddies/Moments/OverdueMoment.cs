using LoopbaanBot.Careers.Rhythm;

namespace LoopbaanBot.Careers.Buddies.Moments;

/// <summary>
/// A moment of which nobody said that it took place. The group is asked once, the day after, and then no more: a next
/// appointment may be asked about once again.
/// </summary>
public static class OverdueMoment
{
    private static readonly TimeOnly s_time = new(16, 0);

    /// <summary>When to ask: the first school day after the planned day, at 16:00 on the clock of the schools.</summary>
    public static MomentSlot? AskAt(this BuddyMoment moment) =>
        moment is { State: MomentState.Planned, Planned: { } slot }
            ? new MomentSlot(FirstSchoolDay(slot.Day.AddDays(1)), s_time)
            : null;

    /// <param name="round">The round for which the question was planned.</param>
    public static bool IsOverdue(this BuddyMoment moment, int round, DateOnly today) =>
        moment is { State: MomentState.Planned, Planned: { } slot } && moment.Round == round && slot.Day < today;

    private static DateOnly FirstSchoolDay(DateOnly day) =>
        SchoolHours.IsSchoolDay(day.DayOfWeek) ? day : FirstSchoolDay(day.AddDays(1));
}
