using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rhythm;

namespace LoopbaanBot.Careers.Programmes.Moments;

/// <summary>
/// When a card of the programme may reach one person: at the hour they chose, on a day they work, within school hours,
/// and never while they rest (E1, rules "tijdstip" and "pauze").
/// </summary>
public static class PersonalHour
{
    /// <summary>Of who chose no moment of their own.</summary>
    private static readonly TimeOnly s_usual = new(9, 0);

    /// <param name="now">Local time; nothing is earlier.</param>
    /// <param name="atOnce">Whether it may come now, when now is within their school hours.</param>
    /// <param name="rhythm">Null for who never chose one.</param>
    /// <returns>Null for who rests on that day: what a pause lets pass does not come later.</returns>
    public static DateTime? From(DateTime now, bool atOnce, CareerRhythm? rhythm, WorkingDays week)
    {
        var hour = rhythm?.Slot.Time ?? s_usual;
        var today = DateOnly.FromDateTime(now);
        var early = TimeOnly.FromDateTime(now) < SchoolHours.First;
        var open = SchoolHours.Contain(TimeOnly.FromDateTime(now));
        var own = today.ToDateTime(hour);
        var moment =
            open ? (atOnce || own < now ? now : own)
            : early ? own
            : today.AddDays(1).ToDateTime(hour);
        var day = week.FirstFrom(DateOnly.FromDateTime(moment));
        return rhythm?.MaySpeakOn(day) == false ? null
            : day == DateOnly.FromDateTime(moment) ? moment
            : day.ToDateTime(hour);
    }
}
