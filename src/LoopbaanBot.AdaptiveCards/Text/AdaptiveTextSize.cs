namespace LoopbaanBot.AdaptiveCards.Text;

/// <summary>In Teams 14, 12, 14, 18 and 24 pixels, in the order of the members.</summary>
public enum AdaptiveTextSize
{
    Default,
    Small,
    Medium,
    Large,
    ExtraLarge,
}
