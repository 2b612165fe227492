namespace LoopbaanBot.Careers.Rhythm;

/// <summary>The days on which someone works, Monday to Friday at most.</summary>
/// <remarks>Somebody who told nothing, or nothing but a weekend, works on all five: no rhythm should die of a form that was left empty.</remarks>
public sealed record SchoolWeek
{
    private readonly DayOfWeek[] _days;

    private SchoolWeek(DayOfWeek[] days) => _days = days;

    public static SchoolWeek Full { get; } =
        new([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday]);

    public IReadOnlyList<DayOfWeek> Days => _days;

    public static SchoolWeek Of(IEnumerable<DayOfWeek>? days)
    {
        DayOfWeek[] school = [.. (days ?? []).Where(SchoolHours.IsSchoolDay).Distinct().Order()];
        return school.Length == 0 ? Full : new SchoolWeek(school);
    }

    public bool Includes(DayOfWeek day) => _days.Contains(day);

    /// <summary>The first day that is worked, from this one on; at most six days later.</summary>
    public DateOnly FirstFrom(DateOnly day) => Includes(day.DayOfWeek) ? day : FirstFrom(day.AddDays(1));

    public bool Equals(SchoolWeek? other) => other is not null && _days.SequenceEqual(other._days);

    public override int GetHashCode() => _days.Aggregate(0, HashCode.Combine);
}
