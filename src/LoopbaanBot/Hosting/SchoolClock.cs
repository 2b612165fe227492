namespace LoopbaanBot.Hosting;

/// <summary>The date in the Netherlands, where the schools are.</summary>
internal sealed class SchoolClock(TimeProvider time)
{
    private static readonly TimeZoneInfo s_zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public DateTimeOffset Now => TimeZoneInfo.ConvertTime(time.GetUtcNow(), s_zone);

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);
}
