namespace LoopbaanBot.AdaptiveCards.Actions;

/// <summary>Decoration of a button; some clients draw all three alike.</summary>
public enum AdaptiveActionStyle
{
    Default,
    Positive,
    Destructive,
}
