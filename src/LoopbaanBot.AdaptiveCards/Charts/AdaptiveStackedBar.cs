namespace LoopbaanBot.AdaptiveCards.Charts;

/// <summary>One bar that is made of parts.</summary>
public sealed record AdaptiveStackedBar(string Title, IReadOnlyList<AdaptiveChartValue> Data);
