namespace LoopbaanBot.Careers.Buddies.Moments;

/// <summary>A day and a time on the clock of the schools, in whole minutes. It orders by time.</summary>
public readonly record struct MomentSlot(DateOnly Day, TimeOnly Time) : IComparable<MomentSlot>
{
    /// <summary>Buddies choose their own hours, evenings and weekends too, but nobody walks at night.</summary>
    public static TimeOnly Earliest { get; } = new(7, 0);

    /// <summary>The latest time to begin.</summary>
    public static TimeOnly Latest { get; } = new(21, 0);

    /// <summary>In days from today; further ahead no timetable is known.</summary>
    public const int Furthest = 183;

    /// <summary>Why this slot cannot be proposed; null when it can.</summary>
    /// <param name="now">On the clock of the schools.</param>
    public SlotRefusal? Refuse(DateTime now) =>
        Day.ToDateTime(Time) <= now ? SlotRefusal.Past
        : Day > DateOnly.FromDateTime(now).AddDays(Furthest) ? SlotRefusal.TooFar
        : Time < Earliest || Time > Latest ? SlotRefusal.AtNight
        : null;

    /// <summary>The instant at which it begins. A time that the clock skips begins as much later as the clock skips.</summary>
    public DateTimeOffset Start(TimeZoneInfo zone)
    {
        var local = Day.ToDateTime(Time);
        var skipped = zone.IsInvalidTime(local)
            ? zone.GetUtcOffset(local.AddHours(3)) - zone.GetUtcOffset(local.AddHours(-3))
            : default;
        var moment = local + skipped;
        return new DateTimeOffset(moment, zone.GetUtcOffset(moment));
    }

    public int CompareTo(MomentSlot other) => Day.ToDateTime(Time).CompareTo(other.Day.ToDateTime(other.Time));

    public static bool operator <(MomentSlot one, MomentSlot other) => one.CompareTo(other) < 0;

    public static bool operator >(MomentSlot one, MomentSlot other) => one.CompareTo(other) > 0;

    public static bool operator <=(MomentSlot one, MomentSlot other) => one.CompareTo(other) <= 0;

    public static bool operator >=(MomentSlot one, MomentSlot other) => one.CompareTo(other) >= 0;
}

public enum SlotRefusal
{
    Past,

    /// <summary>Further away than <see cref="MomentSlot.Furthest"/>.</summary>
    TooFar,

    /// <summary>Before <see cref="MomentSlot.Earliest"/> or after <see cref="MomentSlot.Latest"/>.</summary>
    AtNight,
}
