using System.Text.Json;
using System.Text.Json.Serialization;

namespace LoopbaanBot.BotFramework.Schema;

/// <summary>Metadata of an activity: a mention, or facts about the client.</summary>
public sealed class Entity
{
    public const string MentionType = "mention";
    public const string ClientInfoType = "clientInfo";

    public string? Type { get; set; }

    /// <summary>
    /// For a mention: the exact text in the message, such as <c>&lt;at&gt;LoopbaanBot&lt;/at&gt;</c>.
    /// </summary>
    public string? Text { get; set; }

    public ChannelAccount? Mentioned { get; set; }

    public string? Locale { get; set; }

    public string? Country { get; set; }

    public string? Platform { get; set; }

    public string? Timezone { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
