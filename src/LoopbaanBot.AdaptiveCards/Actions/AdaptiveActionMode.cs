namespace LoopbaanBot.AdaptiveCards.Actions;

public enum AdaptiveActionMode
{
    Primary,

    /// <summary>Behind the three dots; still one of the six.</summary>
    Secondary,
}
