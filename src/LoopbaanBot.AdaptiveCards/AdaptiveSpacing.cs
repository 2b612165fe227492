namespace LoopbaanBot.AdaptiveCards;

/// <summary>Steps of room between elements; Teams decides how many pixels each is.</summary>
public enum AdaptiveSpacing
{
    Default,
    None,
    ExtraSmall,
    Small,
    Medium,
    Large,
    ExtraLarge,
    Padding,
}
