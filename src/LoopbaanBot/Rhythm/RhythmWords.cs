using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Content;

namespace LoopbaanBot.Rhythm;

/// <summary>Days, times and doses in words. All of it comes from the catalogue, so it may be sent.</summary>
internal static class RhythmWords
{
    private const int LastDay = 7;

    /// <summary>The times that can be chosen, on the half hour; the last one leaves time to answer.</summary>
    public static IReadOnlyList<TimeOnly> Times { get; } =
    [.. Enumerable.Range(0, 22).Select(step => SchoolHours.First.AddMinutes(step * 30))];

    /// <summary>As in dinsdag 24 november 2026 om 16:00.</summary>
    public static Wording Moment(Texts texts, DateTime moment) =>
        Wording.Of(
            texts,
            "rhythm.moment",
            ("day", Day(texts, moment.DayOfWeek)),
            ("date", DateOnly.FromDateTime(moment)),
            ("time", Time(texts, TimeOnly.FromDateTime(moment)))
        );

    public static Wording Day(Texts texts, DayOfWeek day)
    {
        var number = day == DayOfWeek.Sunday ? LastDay : (int)day;
        return Wording.Of(texts, $"rhythm.day.{number}");
    }

    public static Wording Time(Texts texts, TimeOnly time) =>
        Wording.Of(texts, time.Minute < 30 ? "rhythm.full" : "rhythm.half", ("hour", time.Hour));

    public static Wording DoseOf(Texts texts, Dose dose) =>
        Wording.Of(
            texts,
            dose switch
            {
                Dose.EveryTwoWeeks => "rhythm.dose.everyTwoWeeks",
                Dose.Monthly => "rhythm.dose.monthly",
                _ => "rhythm.dose.weekly",
            }
        );
}
