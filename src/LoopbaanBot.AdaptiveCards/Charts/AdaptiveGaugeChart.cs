using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Charts;

/// <summary>One value on a dial.</summary>
public sealed class AdaptiveGaugeChart(string title, decimal value, AdaptiveElement fallback)
    : AdaptiveChart(title, fallback)
{
    public override string Type => "Chart.Gauge";

    public decimal Value { get; } = value;

    public decimal Min { get; init; }

    public decimal Max { get; init; } = 100;

    /// <summary>Stretches from the left, whose sizes add up to <see cref="Max"/> minus <see cref="Min"/>.</summary>
    public IReadOnlyList<AdaptiveGaugeSegment> Segments { get; init; } = [];

    /// <summary>Shows "3/5" instead of a percentage.</summary>
    public bool AsFraction { get; init; }

    private protected override void WriteChart(Utf8JsonWriter writer)
    {
        writer.WriteNumber("value"u8, Value);
        writer.WriteNumber("min"u8, Min);
        writer.WriteNumber("max"u8, Max);
        writer.WriteText("valueFormat"u8, AsFraction ? "Fraction" : null);
        if (Segments.Count > 0)
        {
            WriteSegments(writer);
        }
    }

    private void WriteSegments(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("segments"u8);
        foreach (var segment in Segments)
        {
            writer.WriteStartObject();
            writer.WriteString("legend"u8, segment.Legend);
            writer.WriteNumber("size"u8, segment.Size);
            writer.WriteCamel("color"u8, segment.Color);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
