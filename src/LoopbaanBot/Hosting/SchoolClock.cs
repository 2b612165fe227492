namespace LoopbaanBot.Hosting;

/// <summary>The date in the Netherlands, where the schools are.</summary>
internal sealed class SchoolClock(TimeProvider time)
{
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public DateTimeOffset Now => TimeZoneInfo.ConvertTime(time.GetUtcNow(), Zone);

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);
}
