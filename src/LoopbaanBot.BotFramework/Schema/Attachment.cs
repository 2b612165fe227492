using System.Text.Json;
using System.Text.Json.Serialization;

namespace LoopbaanBot.BotFramework.Schema;

/// <summary>A card or file with an activity.</summary>
public sealed class Attachment
{
    public const string AdaptiveCardContentType = "application/vnd.microsoft.card.adaptive";

    public string? ContentType { get; set; }

    public RawJson? Content { get; set; }

    public string? Name { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
