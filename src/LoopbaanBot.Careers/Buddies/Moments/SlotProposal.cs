using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rhythm;

namespace LoopbaanBot.Careers.Buddies.Moments;

/// <summary>
/// Three slots to begin with, each of which the proposer may change. They lie on days that all members work, as far as
/// there are such days; whose day it is not is never said.
/// </summary>
public static class SlotProposal
{
    public const int Slots = 3;

    /// <summary>Nobody plans a walk for tomorrow: the first slot is this many days away.</summary>
    private const int FirstInDays = 3;

    /// <summary>Three weeks to look in, so that also a group with one day in common has its three slots.</summary>
    private const int Weeks = 3;

    /// <summary>After most lessons. A moment ends within school hours, so a long one begins earlier.</summary>
    private static readonly TimeOnly s_usual = new(15, 30);

    private static readonly TimeOnly s_early = new(14, 30);

    /// <param name="weeks">The working days of each member, in any order.</param>
    /// <returns>Three slots on three days, the earliest first.</returns>
    public static IReadOnlyList<MomentSlot> Of(
        IReadOnlyCollection<WorkingDays> weeks,
        MomentLength length,
        DateOnly today
    )
    {
        var time = length.Minutes > 60 ? s_early : s_usual;
        return
        [
            .. Enumerable
                .Range(FirstInDays, Weeks * 7)
                .Select(today.AddDays)
                .Where(day => SchoolHours.IsSchoolDay(day.DayOfWeek))
                .GroupBy(day => weeks.Count(week => !week.Includes(day.DayOfWeek)))
                .OrderBy(days => days.Key)
                .SelectMany(Spread)
                .Take(Slots)
                .Order()
                .Select(day => new MomentSlot(day, time)),
        ];
    }

    /// <summary>Other weekdays before the same weekday again: what did not suit once may not suit twice.</summary>
    private static IEnumerable<DateOnly> Spread(IEnumerable<DateOnly> days) =>
        days.GroupBy(day => day.DayOfWeek)
            .SelectMany(same => same.Order().Select((day, turn) => (Day: day, Turn: turn)))
            .OrderBy(one => one.Turn)
            .ThenBy(one => one.Day)
            .Select(one => one.Day);
}
