using System.Text.Json;

namespace LoopbaanBot.AdaptiveCards;

/// <summary>
/// Anything in a card that says its own <c>type</c>: elements, actions, columns, rows, cells and text runs.
/// </summary>
/// <remarks>The hierarchy is closed, so that a switch over the types of this library is complete.</remarks>
public abstract class AdaptiveTypedElement
{
    private protected AdaptiveTypedElement() { }

    /// <summary>The name in the JSON, such as <c>Input.Text</c>.</summary>
    public abstract string Type { get; }

    /// <summary>Unique within the card; needed to be toggled, and mandatory on inputs.</summary>
    public string? Id { get; init; }

    /// <summary>What lies directly inside, in reading order, select and inline actions included.</summary>
    internal virtual IEnumerable<AdaptiveTypedElement> Children => [];

    /// <summary>What a client shows that does not know this type; null where every client does.</summary>
    internal virtual AdaptiveElement? Alternative => null;

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, Type);
        if (Id is not null)
        {
            writer.WriteString("id"u8, Id);
        }

        WriteProperties(writer);
        writer.WriteEndObject();
    }

    private protected abstract void WriteProperties(Utf8JsonWriter writer);
}
