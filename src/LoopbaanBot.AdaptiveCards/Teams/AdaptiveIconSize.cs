namespace LoopbaanBot.AdaptiveCards.Teams;

public enum AdaptiveIconSize
{
    Standard,
    Small,
    Medium,
    Large,
}
