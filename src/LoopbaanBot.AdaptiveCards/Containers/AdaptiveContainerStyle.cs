namespace LoopbaanBot.AdaptiveCards.Containers;

/// <summary>A background that follows the theme of the client.</summary>
public enum AdaptiveContainerStyle
{
    /// <summary>Takes the style of what surrounds it.</summary>
    Inherit,
    Default,
    Emphasis,
    Accent,
    Good,
    Attention,
    Warning,
}
