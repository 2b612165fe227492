namespace LoopbaanBot.Careers.RoleModels;

/// <summary>The own consent of a role model: from a day, until and including a day, and over at once when taken back (K047).</summary>
public sealed record RoleModelConsent(DateOnly GivenOn, DateOnly Until, DateOnly? StoppedOn = null)
{
    /// <summary>A year, unless the role model chooses another day.</summary>
    public static DateOnly DefaultUntil(DateOnly today) => today.AddYears(1);

    /// <summary>The furthest day that may be chosen: consent that nobody looks at again is none.</summary>
    public static DateOnly LastUntil(DateOnly today) => today.AddYears(2);

    public bool IsLive(DateOnly today) => StoppedOn is null && today <= Until;

    /// <exception cref="ArgumentOutOfRangeException">The day has passed, or lies beyond <see cref="LastUntil"/>.</exception>
    public static RoleModelConsent Give(DateOnly until, DateOnly today)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(until, today);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(until, LastUntil(today));
        return new(today, until);
    }

    /// <summary>Takes it back. A second time changes nothing: the first day stays.</summary>
    public RoleModelConsent Stop(DateOnly today) => StoppedOn is null ? this with { StoppedOn = today } : this;
}
