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
    public static IReadOnlyList<TalkSlot?> Read(CardData data, DateOnly today)
    {
        var form = new TypedFields(data);
        return
        [
            .. Enumerable
                .Range(1, TalkSlots.Most)
                .Select(number => (Day: DayId(number), Hour: HourId(number)))
                .Where(pair => !form.IsEmpty(pair.Day) || !form.IsEmpty(pair.Hour))
                .Select(pair =>
                    form.Day(pair.Day, today) is { } on && form.Hour(pair.Hour) is { } at
                        ? new TalkSlot(on, at)
                        : (TalkSlot?)null
                ),
        ];
    }
}
