namespace LoopbaanBot.AdaptiveCards.Images;

public enum AdaptiveImageStyle
{
    Default,

    /// <summary>Cut to a circle.</summary>
    Person,
    RoundedCorners,
}
