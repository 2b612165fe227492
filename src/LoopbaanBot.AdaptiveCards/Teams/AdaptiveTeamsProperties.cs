using System.Text.Json;

namespace LoopbaanBot.AdaptiveCards.Teams;

/// <summary>What only Teams reads of a card.</summary>
public sealed class AdaptiveTeamsProperties
{
    /// <summary>Draws the card wider, though not over the full width of the window.</summary>
    public bool IsFullWidth { get; init; }

    /// <summary>Who is mentioned; the text of each must stand in a text block or a fact.</summary>
    public IReadOnlyList<AdaptiveMention> Entities { get; init; } = [];

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("msteams"u8);
        if (IsFullWidth)
        {
            writer.WriteString("width"u8, "full"u8);
        }

        if (Entities.Count > 0)
        {
            WriteEntities(writer);
        }

        writer.WriteEndObject();
    }

    private void WriteEntities(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("entities"u8);
        for (var index = 0; index < Entities.Count; index++)
        {
            Entities[index].Write(writer);
        }

        writer.WriteEndArray();
    }
}
