namespace LoopbaanBot.AdaptiveCards.Teams;

public enum AdaptiveProgressBarColor
{
    Accent,
    Good,
    Warning,
    Attention,
}
