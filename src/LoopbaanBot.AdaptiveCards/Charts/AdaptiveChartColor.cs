namespace LoopbaanBot.AdaptiveCards.Charts;

/// <summary>Colours that Teams knows in every theme. The legend, not the colour, says what is what.</summary>
public enum AdaptiveChartColor
{
    /// <summary>The next one of the chart's colour set.</summary>
    Automatic,
    Good,
    Warning,
    Attention,
    Neutral,
    CategoricalRed,
    CategoricalPurple,
    CategoricalLavender,
    CategoricalBlue,
    CategoricalLightBlue,
    CategoricalTeal,
    CategoricalGreen,
    CategoricalLime,
    CategoricalMarigold,
}
