using System.Globalization;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Conversation.Talks.Forms;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Buddies.Moments;

/// <summary>The three days and times of the form, as they were filled in.</summary>
internal sealed record TimesForm(IReadOnlyList<(string Day, string Time)> Rows)
{
    public static string DayId(int row) => string.Create(CultureInfo.InvariantCulture, $"day{row}");

    public static string TimeId(int row) => string.Create(CultureInfo.InvariantCulture, $"time{row}");

    public static TimesForm Of(IReadOnlyList<MomentSlot> slots) =>
        new([.. slots.Select(slot => (Iso(slot.Day), slot.Time.ToString("HH:mm", CultureInfo.InvariantCulture)))]);

    public static TimesForm Parse(CardData data) =>
        new([
            .. Enumerable
                .Range(1, SlotProposal.Slots)
                .Select(row => (data[DayId(row)]?.Trim() ?? "", data[TimeId(row)]?.Trim() ?? "")),
        ]);

    /// <summary>As it was filled in.</summary>
    public string? Day(int row) => Rows.ElementAtOrDefault(row - 1).Day;

    public string? Time(int row) => Rows.ElementAtOrDefault(row - 1).Time;

    /// <summary>The slots, or the id of the sentence that says what is wrong.</summary>
    /// <param name="now">On the clock of the schools.</param>
    public (IReadOnlyList<MomentSlot> Slots, string? Wrong) Read(DateTime now)
    {
        var rows = Rows.Where(row => row.Day.Length > 0).ToArray();
        var slots = rows.Select(row =>
                (Day: TypedWhen.Day(row.Day, DateOnly.FromDateTime(now)), Time: TypedWhen.Time(row.Time))
            )
            .Where(row => row is { Day: not null, Time: not null })
            .Select(row => new MomentSlot(row.Day!.Value, row.Time!.Value))
            .ToArray();
        return (slots, rows.Length == 0 ? "moment.times.none" : Wrong(rows, slots, now));
    }

    private static string? Wrong((string Day, string Time)[] rows, MomentSlot[] slots, DateTime now) =>
        rows.Any(row => row.Time.Length == 0) ? "moment.times.half"
        : slots.Length < rows.Length ? "moment.times.unknown"
        : slots.Select(slot => slot.Refuse(now)).FirstOrDefault(refusal => refusal is not null) switch
        {
            null => null,
            SlotRefusal.Past => "moment.times.past",
            SlotRefusal.TooFar => "moment.times.far",
            _ => "moment.times.night",
        };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
