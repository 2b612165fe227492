using System.Text.Json;
using System.Text.Json.Serialization;

namespace LoopbaanBot.BotFramework.Schema;

/// <summary>A reaction such as <c>like</c> on one of the bot's messages.</summary>
public sealed class MessageReaction
{
    public string? Type { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
