using System.Text.Json;
using System.Text.Json.Serialization;

namespace LoopbaanBot.BotFramework.Schema;

/// <summary>Buttons under a text message; Teams shows the first three and never beside an attachment.</summary>
public sealed class SuggestedActions
{
    public IList<CardAction>? Actions { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>One suggested button.</summary>
public sealed class CardAction
{
    public string? Type { get; set; }

    public string? Title { get; set; }

    public string? Value { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
