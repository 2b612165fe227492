using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Charts;

/// <summary>Amounts beside each other, as standing bars.</summary>
public sealed class AdaptiveVerticalBarChart(string title, IReadOnlyList<AdaptiveBar> data, AdaptiveElement fallback)
    : AdaptiveChart(title, fallback)
{
    public override string Type => "Chart.VerticalBar";

    public IReadOnlyList<AdaptiveBar> Data { get; } = data;

    public string? XAxisTitle { get; init; }

    public string? YAxisTitle { get; init; }

    /// <summary>Writes each number above its bar.</summary>
    public bool ShowBarValues { get; init; } = true;

    private protected override void WriteChart(Utf8JsonWriter writer)
    {
        writer.WriteText("xAxisTitle"u8, XAxisTitle);
        writer.WriteText("yAxisTitle"u8, YAxisTitle);
        writer.WriteWhenOn("showBarValues"u8, ShowBarValues);
        AdaptiveBar.Write(writer, Data);
    }
}
