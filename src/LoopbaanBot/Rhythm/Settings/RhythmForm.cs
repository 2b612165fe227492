using System.Globalization;
using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rhythm.Settings;

/// <summary>What stands in the form of the rhythm, as it was sent; each part may be anything.</summary>
internal sealed record RhythmForm(string? Day, string? Time, string? Dose)
{
    public const string DayId = "day";
    public const string TimeId = "time";
    public const string DoseId = "dose";

    private const string TimeFormat = "HH:mm";

    public static RhythmForm Read(CardData data) => new(data[DayId], data[TimeId], data[DoseId]);

    public static RhythmForm Of(WeeklySlot slot, Dose dose) =>
        new(slot.Day.ToString(), CodeOf(slot.Time), dose.ToString());

    public static string CodeOf(TimeOnly time) => time.ToString(TimeFormat, CultureInfo.InvariantCulture);

    /// <summary>The choice, or null when a part is missing or is none of what was offered.</summary>
    public (WeeklySlot Slot, Dose Dose)? Choice() =>
        Named<DayOfWeek>(Day) is { } day
        && TimeOnly.TryParseExact(Time, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
        && RhythmWords.Times.Contains(time)
        && WeeklySlot.From(day, time) is { } slot
        && Named<Dose>(Dose) is { } dose and not Careers.Rhythm.Dose.None
            ? (slot, dose)
            : null;

    private static T? Named<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var value) && Enum.GetName(value) == text ? value : null;
}
