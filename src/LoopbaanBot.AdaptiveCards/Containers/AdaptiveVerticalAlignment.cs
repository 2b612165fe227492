namespace LoopbaanBot.AdaptiveCards.Containers;

/// <summary>Where content stands in its column or cell; <see cref="Inherit"/> follows what surrounds it.</summary>
public enum AdaptiveVerticalAlignment
{
    Inherit,
    Top,
    Center,
    Bottom,
}
