using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Tables;

/// <summary>The width and alignment of one column; without a width all are equally wide.</summary>
public sealed class AdaptiveTableColumnDefinition
{
    /// <summary>A weight, a number of pixels or <see cref="AdaptiveColumnWidth.Auto"/>.</summary>
    public AdaptiveColumnWidth Width { get; init; }

    public AdaptiveHorizontalAlignment HorizontalCellContentAlignment { get; init; }

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        Width.Write(writer);
        writer.WriteName("horizontalCellContentAlignment"u8, HorizontalCellContentAlignment);
        writer.WriteEndObject();
    }
}
