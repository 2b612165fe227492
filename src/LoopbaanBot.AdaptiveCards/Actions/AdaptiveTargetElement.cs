using System.Text.Json;

namespace LoopbaanBot.AdaptiveCards.Actions;

/// <summary>The id of an element, and whether it is to be seen; null turns it over.</summary>
public sealed record AdaptiveTargetElement(string ElementId, bool? IsVisible = null)
{
    internal void Write(Utf8JsonWriter writer)
    {
        if (IsVisible is not { } visible)
        {
            writer.WriteStringValue(ElementId);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("elementId"u8, ElementId);
        writer.WriteBoolean("isVisible"u8, visible);
        writer.WriteEndObject();
    }
}
