namespace LoopbaanBot.AdaptiveCards.Charts;

/// <summary>One line, with its name in the legend.</summary>
public sealed record AdaptiveLineSeries(
    string Legend,
    IReadOnlyList<AdaptiveChartPoint> Values,
    AdaptiveChartColor Color = default
);
