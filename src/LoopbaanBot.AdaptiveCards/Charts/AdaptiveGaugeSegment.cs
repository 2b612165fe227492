namespace LoopbaanBot.AdaptiveCards.Charts;

/// <summary>A stretch of the dial, such as "on the way".</summary>
public sealed record AdaptiveGaugeSegment(string Legend, decimal Size, AdaptiveChartColor Color = default);
