namespace LoopbaanBot.Careers.Obstacles;

/// <summary>
/// The teacher's own signal that something weighs heavily: a press on a button, never a reading of words. All that is
/// kept is one day, because that is enough to see a second press and too little to tell what it was about.
/// </summary>
/// <param name="FirstOn">The day of the first press of this fortnight.</param>
public readonly record struct HeavySignal(DateOnly FirstOn)
{
    private const int DaysThatCount = 14;

    /// <summary>Whether the day may still be kept: after a fortnight it has no use.</summary>
    public bool CountsOn(DateOnly today) => today >= FirstOn && today <= FirstOn.AddDays(DaysThatCount);

    /// <summary>
    /// Presses the button. The second press in a row, on a later day within a fortnight, offers a person first
    /// (domain I9); presses on one day are one signal.
    /// </summary>
    public static (HeavyOffer Offer, HeavySignal Kept) Press(HeavySignal? earlier, DateOnly today) =>
        earlier is { } first && first.CountsOn(today)
            ? (today > first.FirstOn ? HeavyOffer.PersonFirst : HeavyOffer.PersonOrSmallStep, first)
            : (HeavyOffer.PersonOrSmallStep, new HeavySignal(today));
}

/// <summary>What is offered to whoever says that something weighs heavily.</summary>
public enum HeavyOffer
{
    /// <summary>A person to talk with or one small step, as they choose.</summary>
    PersonOrSmallStep,

    /// <summary>Only a person.</summary>
    PersonFirst,
}
