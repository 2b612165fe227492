using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Charts;

/// <summary>Change over time.</summary>
public sealed class AdaptiveLineChart(string title, IReadOnlyList<AdaptiveLineSeries> data, AdaptiveElement fallback)
    : AdaptiveChart(title, fallback)
{
    public override string Type => "Chart.Line";

    public IReadOnlyList<AdaptiveLineSeries> Data { get; } = data;

    public string? XAxisTitle { get; init; }

    public string? YAxisTitle { get; init; }

    private protected override void WriteChart(Utf8JsonWriter writer)
    {
        writer.WriteText("xAxisTitle"u8, XAxisTitle);
        writer.WriteText("yAxisTitle"u8, YAxisTitle);
        writer.WriteStartArray("data"u8);
        foreach (var line in Data)
        {
            line.Write(writer);
        }

        writer.WriteEndArray();
    }
}
