namespace LoopbaanBot.AdaptiveCards.Inputs;

/// <summary>The keyboard that a phone shows.</summary>
public enum AdaptiveTextInputStyle
{
    Text,
    Tel,
    Url,
    Email,
}
