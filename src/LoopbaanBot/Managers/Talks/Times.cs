using System.Globalization;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Managers.Talks;

/// <summary>The inputs of days and hours.</summary>
internal static class Times
{
    public const string SlotId = "slot";
    public const string RoundKey = "round";
    private const string Written = "yyyy-MM-ddTHH:mm";

    public static string DayId(int number) => $"day{number}";

    public static string HourId(int number) => $"hour{number}";

    public static string Write(TalkSlot slot) => slot.Moment.ToString(Written, CultureInfo.InvariantCulture);

    public static TalkSlot? Chosen(CardData data) =>
        DateTime.TryParseExact(data[SlotId], Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? new TalkSlot(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment))
            : null;

    /// <summary>The three pairs as they were filled in; null for one that is half or no time at all.</summary>
    public static IReadOnlyList<TalkSlot?> Read(CardData data) =>
        [
            .. Enumerable
                .Range(1, TalkSlots.Most)
                .Select(number => (Day: data[DayId(number)] ?? "", Hour: data[HourId(number)] ?? ""))
                .Where(pair => pair.Day.Length > 0 || pair.Hour.Length > 0)
                .Select(pair => Read(pair.Day, pair.Hour)),
        ];

    private static TalkSlot? Read(string day, string hour) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
        && TimeOnly.TryParseExact(hour, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? new TalkSlot(on, at)
            : null;
}
