namespace LoopbaanBot.Careers.Programmes;

/// <summary>Why a meeting cannot be on a day; each can be put right by choosing another.</summary>
public enum DateRefusal
{
    Past,

    /// <summary>More than two years away.</summary>
    TooFar,
    Weekend,

    /// <summary>A holiday or a week of tests.</summary>
    Closed,

    /// <summary>Not after the meeting before it, or not before the next.</summary>
    Order,

    /// <summary>First and last meeting are closer or further apart than the programme needs (E1: 77 to 98 days).</summary>
    Span,
}

/// <summary>Whether a meeting may be moved to a day.</summary>
public static class MeetingDates
{
    private const int FurthestYears = 2;

    /// <summary>Of a day by itself; null when it can be.</summary>
    public static DateRefusal? Refuse(DateOnly day, SchoolCalendar calendar, DateOnly today) =>
        day < today ? DateRefusal.Past
        : day > today.AddYears(FurthestYears) ? DateRefusal.TooFar
        : day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? DateRefusal.Weekend
        : !calendar.IsOpen(day) ? DateRefusal.Closed
        : null;

    /// <summary>Of a day for one meeting among the others; null when it can be. The day it has now always can.</summary>
    public static DateRefusal? Refuse(
        Cohort cohort,
        int number,
        DateOnly day,
        SchoolCalendar calendar,
        DateOnly today
    ) =>
        cohort.Meeting(number)?.Date == day ? null
        : Refuse(day, calendar, today) is { } wrong ? wrong
        : !IsInOrder(cohort, number, day) ? DateRefusal.Order
        : !HasSpan(cohort, number, day) ? DateRefusal.Span
        : null;

    private static bool IsInOrder(Cohort cohort, int number, DateOnly day) =>
        cohort.Meetings.All(other =>
            other.Number == number || (other.Number < number ? other.Date < day : other.Date > day)
        );

    private static bool HasSpan(Cohort cohort, int number, DateOnly day)
    {
        var template = ProgrammeTemplate.Of(cohort.Programme);
        var days = cohort.Meetings.Select(meeting => meeting.Number == number ? day : meeting.Date).ToArray();
        var span = days.Max().DayNumber - days.Min().DayNumber;
        return span >= template.ShortestSpan && span <= template.LongestSpan;
    }
}
