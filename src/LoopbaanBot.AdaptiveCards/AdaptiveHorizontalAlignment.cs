namespace LoopbaanBot.AdaptiveCards;

/// <summary>Where an element stands in its row; <see cref="Inherit"/> follows the container.</summary>
public enum AdaptiveHorizontalAlignment
{
    Inherit,
    Left,
    Center,
    Right,
}
