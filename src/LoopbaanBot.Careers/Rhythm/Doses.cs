namespace LoopbaanBot.Careers.Rhythm;

/// <summary>What a dose lets through.</summary>
public static class Doses
{
    private const int DaysInWeek = 7;

    /// <summary>
    /// Whether a question may come on a day, when the last one counted for <paramref name="last"/>. Weeks run from
    /// Monday to Sunday. A week that was missed gives no right to a second question later.
    /// </summary>
    public static bool Allows(this Dose dose, DateOnly? last, DateOnly day) =>
        dose switch
        {
            Dose.Weekly => last is null || Week(day) - Week(last.Value) >= 1,
            Dose.EveryTwoWeeks => last is null || Week(day) - Week(last.Value) >= 2,
            Dose.Monthly => last is null || Month(day) - Month(last.Value) >= 1,
            _ => false,
        };

    /// <summary>Whether the slot of this day counts: of a month only the first one does.</summary>
    public static bool Takes(this Dose dose, DateOnly slotDay) => dose != Dose.Monthly || slotDay.Day <= DaysInWeek;

    /// <summary>The number of the week since a Monday: 1 January of the year 1 was one.</summary>
    public static int Week(DateOnly day) => day.DayNumber / DaysInWeek;

    private static int Month(DateOnly day) => (day.Year * 12) + day.Month;
}
