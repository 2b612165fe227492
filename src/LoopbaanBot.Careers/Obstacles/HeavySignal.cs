namespace LoopbaanBot.Careers.Obstacles;

/// <summary>
/// The teacher's own signal that something weighs heavily: a press on a button, never a reading of words. All that is
/// kept is the latest day and whether it followed on another, because that is enough to see presses in a row and too
/// little to tell what they were about.
/// </summary>
/// <param name="LatestOn">The day of the latest press.</param>
/// <param name="IsInARow">Whether there was a press within the fortnight before that day.</param>
public readonly record struct HeavySignal(DateOnly LatestOn, bool IsInARow = false)
{
    private const int DaysThatCount = 14;

    /// <summary>Whether the day may still be kept: after a fortnight it has no use.</summary>
    public bool CountsOn(DateOnly today) => today >= LatestOn && today <= LatestOn.AddDays(DaysThatCount);

    /// <summary>
    /// Presses the button. Every press in a row, on a later day within a fortnight of the one before it, offers a person
    /// first (domain I9); presses on one day are one signal.
    /// </summary>
    public static (HeavyOffer Offer, HeavySignal Kept) Press(HeavySignal? earlier, DateOnly today)
    {
        var kept =
            earlier is not { } latest || !latest.CountsOn(today) ? new HeavySignal(today)
            : latest.LatestOn == today ? latest
            : new HeavySignal(today, IsInARow: true);
        return (kept.IsInARow ? HeavyOffer.PersonFirst : HeavyOffer.PersonOrSmallStep, kept);
    }
}

/// <summary>What is offered to whoever says that something weighs heavily.</summary>
public enum HeavyOffer
{
    /// <summary>A person to talk with or one small step, as they choose.</summary>
    PersonOrSmallStep,

    /// <summary>Only a person.</summary>
    PersonFirst,
}
