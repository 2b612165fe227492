namespace LoopbaanBot.AdaptiveCards.Charts;

public enum AdaptiveChartColorSet
{
    /// <summary>Left to the client.</summary>
    Automatic,

    /// <summary>Colours that differ, for kinds without an order.</summary>
    Categorical,

    /// <summary>Shades of one colour, for more and less.</summary>
    Sequential,

    /// <summary>From one colour to another, for opposites.</summary>
    Diverging,
}
