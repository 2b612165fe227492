namespace LoopbaanBot.AdaptiveCards.Inputs;

public enum AdaptiveChoiceInputStyle
{
    /// <summary>A drop-down list.</summary>
    Compact,

    /// <summary>Radio buttons, or tick boxes when more than one may be chosen.</summary>
    Expanded,

    /// <summary>
    /// A list that is searched by typing; the only style that takes a <see cref="AdaptiveDataQuery"/>.
    /// </summary>
    Filtered,
}
