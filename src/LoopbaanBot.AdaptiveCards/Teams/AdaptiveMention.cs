using System.Security;
using System.Text.Json;

namespace LoopbaanBot.AdaptiveCards.Teams;

/// <summary>Somebody whose name is marked and who is told so.</summary>
/// <param name="Id">The Teams id, the Entra object id or the user principal name.</param>
/// <param name="Name">As shown.</param>
public sealed record AdaptiveMention(string Id, string Name)
{
    /// <summary>What must stand in the card, letter for letter, for the mention to work.</summary>
    public string Text { get; } = $"<at>{SecurityElement.Escape(Name)}</at>";

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "mention"u8);
        writer.WriteString("text"u8, Text);
        writer.WriteStartObject("mentioned"u8);
        writer.WriteString("id"u8, Id);
        writer.WriteString("name"u8, Name);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
