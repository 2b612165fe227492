namespace LoopbaanBot.Careers.RoleModels.Carousels;

/// <summary>
/// When to move on: rounds of 14 minutes with 2 minutes to change tables (domain G5). Signal 0 is the start; each next
/// one rings when a round ends, so that nobody has to watch the clock; the last one ends the carousel.
/// </summary>
public static class CarouselBell
{
    public const int RoundMinutes = 14;
    public const int ChangeMinutes = 2;

    /// <summary>After this the last signal says nothing new any more.</summary>
    private static readonly TimeSpan s_stale = TimeSpan.FromHours(12);

    public static DateTimeOffset Rings(DateTimeOffset startedAt, int signal) =>
        signal == 0 ? startedAt : startedAt.AddMinutes((signal * (RoundMinutes + ChangeMinutes)) - ChangeMinutes);

    /// <summary>The signal that counts now; null before the start and long after the end.</summary>
    /// <param name="rounds">The signals are 0 to and including this number.</param>
    public static int? Current(DateTimeOffset startedAt, int rounds, DateTimeOffset now) =>
        now < startedAt || now - Rings(startedAt, rounds) > s_stale
            ? null
            : Enumerable.Range(0, rounds + 1).Last(signal => Rings(startedAt, signal) <= now);
}
