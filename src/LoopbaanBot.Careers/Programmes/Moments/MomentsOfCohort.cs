namespace LoopbaanBot.Careers.Programmes.Moments;

/// <summary>
/// The moments of a programme in one cohort: they move along with its meetings, and the organiser may send, move or
/// recall each. What is done already changes nothing.
/// </summary>
public static class MomentsOfCohort
{
    public static MomentMark MarkOf(this Cohort cohort, string id) =>
        cohort.Moments.FirstOrDefault(mark => mark.Id == id) ?? new MomentMark(id);

    /// <summary>The day counts from its meeting, and on a closed day it is the next that is open (E1, rule "verschuif").</summary>
    public static PlannedMoment Plan(this Cohort cohort, ProgrammeMoment moment, SchoolCalendar calendar)
    {
        var mark = cohort.MarkOf(moment.Id);
        var meeting = cohort.Meetings[moment.Meeting - 1].Date;
        var day = mark.MovedTo ?? calendar.NextOpen(meeting.AddDays(moment.Day));
        var until = mark.MovedTo is { } moved ? moved.AddDays((moment.Until ?? 0) - moment.Day) : Usual();
        return new PlannedMoment(moment, day, moment.Until is null ? null : until, mark);

        DateOnly Usual() => meeting.AddDays(moment.Until ?? 0);
    }

    /// <summary>Counts as sent from now on, also when it was recalled: then its card is a new one.</summary>
    public static Cohort SendMoment(this Cohort cohort, string id, DateOnly today)
    {
        var mark = cohort.MarkOf(id);
        return mark.IsOut
            ? cohort
            : cohort.Put(
                mark with
                {
                    SentOn = today,
                    IsRecalled = false,
                    Edition = mark.SentOn is null ? mark.Edition : mark.Edition + 1,
                }
            );
    }

    public static Cohort MoveMoment(this Cohort cohort, string id, DateOnly day) =>
        cohort.MarkOf(id) is var mark && mark.MovedTo == day ? cohort : cohort.Put(mark with { MovedTo = day });

    public static Cohort RecallMoment(this Cohort cohort, string id) =>
        cohort.MarkOf(id) is var mark && mark.IsRecalled ? cohort : cohort.Put(mark with { IsRecalled = true });

    private static Cohort Put(this Cohort cohort, MomentMark mark) =>
        cohort with
        {
            Moments = [.. cohort.Moments.Where(known => known.Id != mark.Id), mark],
        };
}
