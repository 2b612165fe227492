using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Charts;

/// <summary>A part of a whole, with its name in the legend.</summary>
public sealed record AdaptiveChartValue(string Legend, decimal Value, AdaptiveChartColor Color = default)
{
    internal static void Write(Utf8JsonWriter writer, IReadOnlyList<AdaptiveChartValue> values)
    {
        writer.WriteStartArray("data"u8);
        foreach (var value in values)
        {
            writer.WriteStartObject();
            writer.WriteString("legend"u8, value.Legend);
            writer.WriteNumber("value"u8, value.Value);
            writer.WriteCamel("color"u8, value.Color);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
