using System.Text.Json;
using System.Text.Json.Serialization;

namespace LoopbaanBot.BotFramework.Schema;

/// <summary>Where an activity takes place.</summary>
public sealed class ConversationAccount
{
    public string? Id { get; set; }

    /// <summary>
    /// <c>personal</c>, <c>groupChat</c> or <c>channel</c>. Branch on this, never on the shape of an id.
    /// </summary>
    public string? ConversationType { get; set; }

    public string? TenantId { get; set; }

    public string? Name { get; set; }

    public bool? IsGroup { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>The three kinds of conversation in Teams.</summary>
public static class ConversationTypes
{
    public const string Personal = "personal";
    public const string GroupChat = "groupChat";
    public const string Channel = "channel";
}
