using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Charts;

/// <summary>One bar: its name and its length.</summary>
public sealed record AdaptiveBar(string X, decimal Y, AdaptiveChartColor Color = default)
{
    internal static void Write(Utf8JsonWriter writer, IReadOnlyList<AdaptiveBar> bars)
    {
        writer.WriteStartArray("data"u8);
        foreach (var bar in bars)
        {
            writer.WriteStartObject();
            writer.WriteString("x"u8, bar.X);
            writer.WriteNumber("y"u8, bar.Y);
            writer.WriteCamel("color"u8, bar.Color);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
