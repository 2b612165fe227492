using System.Globalization;

namespace LoopbaanBot.Careers.Rhythm.Prompts;

/// <summary>The name of a moment, to the minute of local time, as in <c>2026-11-24T1600</c>. Whatever is sent for one
/// moment is sent once.</summary>
public readonly record struct SlotKey
{
    private const string Format = "yyyy-MM-dd'T'HHmm";

    public SlotKey(DateTime moment) =>
        Moment = new DateTime(DateOnly.FromDateTime(moment), new TimeOnly(moment.Hour, moment.Minute));

    public DateTime Moment { get; }

    public DateOnly Day => DateOnly.FromDateTime(Moment);

    public TimeOnly Time => TimeOnly.FromDateTime(Moment);

    /// <summary>The key, or null for anything else, such as a day that is in no calendar.</summary>
    public static SlotKey? Parse(string? text) =>
        DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? new SlotKey(moment)
            : null;

    public override string ToString() => Moment.ToString(Format, CultureInfo.InvariantCulture);
}
