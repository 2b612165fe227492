using LoopbaanBot.Careers.Rhythm;

namespace LoopbaanBot.Careers.Managers.Talks;

/// <summary>A day and an hour at which a talk could begin, local time.</summary>
public readonly record struct TalkSlot(DateOnly Day, TimeOnly At)
{
    public DateTime Moment => Day.ToDateTime(At);
}

/// <summary>Why times cannot be offered.</summary>
public enum SlotRefusal
{
    /// <summary>None, or more than three.</summary>
    Count,

    InThePast,

    /// <summary>Further away than <see cref="TalkSlots.LatestDays"/>.</summary>
    TooFar,

    /// <summary>In a weekend, or so early or late that it is no time of work (<see cref="SchoolHours"/>).</summary>
    OutsideHours,
}

/// <summary>Which times may be offered: one to three, ahead, within school hours.</summary>
public static class TalkSlots
{
    public const int Most = 3;

    /// <summary>In days from today. Later than a quarter of a year is not an answer to somebody who wants to talk.</summary>
    public const int LatestDays = 91;

    /// <param name="now">Local time.</param>
    public static SlotRefusal? Refuse(IReadOnlyCollection<TalkSlot> slots, DateTime now) =>
        slots.Distinct().Count() is 0 or > Most ? SlotRefusal.Count
        : slots.Any(slot => slot.Moment <= now) ? SlotRefusal.InThePast
        : slots.Any(slot => slot.Moment > now.AddDays(LatestDays)) ? SlotRefusal.TooFar
        : slots.Any(slot => !SchoolHours.IsSchoolDay(slot.Day.DayOfWeek) || !SchoolHours.Contain(slot.At))
            ? SlotRefusal.OutsideHours
        : null;

    internal static IReadOnlyList<TalkSlot> InOrder(IEnumerable<TalkSlot> slots) =>
        [.. slots.Distinct().OrderBy(slot => slot.Moment)];
}
