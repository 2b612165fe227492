namespace LoopbaanBot.AdaptiveCards.Teams;

public enum AdaptiveBadgeStyle
{
    Default,
    Subtle,
    Informative,
    Accent,
    Good,
    Attention,
    Warning,
}
