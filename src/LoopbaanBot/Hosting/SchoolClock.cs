namespace LoopbaanBot.Hosting;

/// <summary>The date in the Netherlands, where the schools are.</summary>
internal sealed class SchoolClock(TimeProvider time)
{
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public DateTimeOffset Now => TimeZoneInfo.ConvertTime(time.GetUtcNow(), Zone);

    /// <summary>The instant of a local day and hour; of an hour that comes twice, the first.</summary>
    public static DateTimeOffset At(DateTime local) => new(local, Zone.GetUtcOffset(local));

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);
}
