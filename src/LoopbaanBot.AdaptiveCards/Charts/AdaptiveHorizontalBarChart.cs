using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Charts;

/// <summary>Amounts under each other, as lying bars: room for long names.</summary>
public sealed class AdaptiveHorizontalBarChart(string title, IReadOnlyList<AdaptiveBar> data, AdaptiveElement fallback)
    : AdaptiveChart(title, fallback)
{
    public override string Type => "Chart.HorizontalBar";

    public IReadOnlyList<AdaptiveBar> Data { get; } = data;

    public string? XAxisTitle { get; init; }

    public string? YAxisTitle { get; init; }

    private protected override void WriteChart(Utf8JsonWriter writer)
    {
        writer.WriteText("xAxisTitle"u8, XAxisTitle);
        writer.WriteText("yAxisTitle"u8, YAxisTitle);
        AdaptiveBar.Write(writer, Data);
    }
}
