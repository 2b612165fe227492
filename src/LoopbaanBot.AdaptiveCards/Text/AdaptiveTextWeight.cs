namespace LoopbaanBot.AdaptiveCards.Text;

public enum AdaptiveTextWeight
{
    Default,
    Lighter,
    Bolder,
}
