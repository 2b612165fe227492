using System.Text.Json;

namespace LoopbaanBot.AdaptiveCards.Charts;

/// <summary>Parts of a whole as a ring.</summary>
public sealed class AdaptiveDonutChart(string title, IReadOnlyList<AdaptiveChartValue> data, AdaptiveElement fallback)
    : AdaptiveChart(title, fallback)
{
    public override string Type => "Chart.Donut";

    public IReadOnlyList<AdaptiveChartValue> Data { get; } = data;

    private protected override void WriteChart(Utf8JsonWriter writer) => AdaptiveChartValue.Write(writer, Data);
}
