using System.Globalization;

namespace LoopbaanBot.Careers.Intake;

/// <summary>The moment an intake was kept, by which it is told apart. Written out, ids sort by time.</summary>
/// <param name="At">Null for one of which only the day is known: the first of that day.</param>
public readonly record struct IntakeId(DateOnly On, TimeOnly? At = null)
{
    private const string Day = "yyyy-MM-dd";
    private const string Time = "HHmmss";

    /// <summary>Reads what <see cref="ToString"/> wrote, or null: an id from a card may be anything.</summary>
    public static IntakeId? Parse(string? text) =>
        text?.Split('T') switch
        {
            [var day] when DayOf(day) is { } on => new IntakeId(on),
            [var day, var time] when DayOf(day) is { } on && TimeOf(time) is { } at => new IntakeId(on, at),
            _ => null,
        };

    public override string ToString()
    {
        var day = On.ToString(Day, CultureInfo.InvariantCulture);
        return At is { } at ? $"{day}T{at.ToString(Time, CultureInfo.InvariantCulture)}" : day;
    }

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static TimeOnly? TimeOf(string text) =>
        TimeOnly.TryParseExact(text, Time, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;
}
