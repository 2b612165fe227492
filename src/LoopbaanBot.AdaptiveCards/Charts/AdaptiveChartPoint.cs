using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Charts;

/// <summary>A bar, or a point of a line: a place on the horizontal axis and a height.</summary>
/// <param name="X">A name, or a day as <c>yyyy-MM-dd</c> in a line chart.</param>
/// <param name="Y">The height, or the length of a horizontal bar.</param>
/// <param name="Color">For bars only.</param>
public sealed record AdaptiveChartPoint(string X, decimal Y, AdaptiveChartColor Color = default)
{
    internal static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> property, IReadOnlyList<AdaptiveChartPoint> points)
    {
        writer.WriteStartArray(property);
        foreach (var point in points)
        {
            writer.WriteStartObject();
            writer.WriteString("x"u8, point.X);
            writer.WriteNumber("y"u8, point.Y);
            writer.WriteCamel("color"u8, point.Color);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
