using System.Text.Json;

namespace LoopbaanBot.AdaptiveCards.Charts;

/// <summary>How answers are spread, one bar per question.</summary>
public sealed class AdaptiveStackedHorizontalBarChart(
    string title,
    IReadOnlyList<AdaptiveStackedBar> data,
    AdaptiveElement fallback
) : AdaptiveChart(title, fallback)
{
    public override string Type => "Chart.HorizontalBar.Stacked";

    public IReadOnlyList<AdaptiveStackedBar> Data { get; } = data;

    private protected override void WriteChart(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("data"u8);
        foreach (var bar in Data)
        {
            writer.WriteStartObject();
            writer.WriteString("title"u8, bar.Title);
            AdaptiveChartValue.Write(writer, bar.Data);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
