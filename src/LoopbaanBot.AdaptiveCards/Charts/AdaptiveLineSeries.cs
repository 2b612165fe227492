using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Charts;

/// <summary>A moment and a height.</summary>
/// <param name="X">A day as <c>yyyy-MM-dd</c>, or a name where time plays no part.</param>
/// <param name="Y">The height.</param>
public sealed record AdaptiveLinePoint(string X, decimal Y);

/// <summary>One line, with its name in the legend.</summary>
public sealed record AdaptiveLineSeries(
    string Legend,
    IReadOnlyList<AdaptiveLinePoint> Values,
    AdaptiveChartColor Color = default
)
{
    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("legend"u8, Legend);
        writer.WriteCamel("color"u8, Color);
        writer.WriteStartArray("values"u8);
        foreach (var point in Values)
        {
            writer.WriteStartObject();
            writer.WriteString("x"u8, point.X);
            writer.WriteNumber("y"u8, point.Y);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
