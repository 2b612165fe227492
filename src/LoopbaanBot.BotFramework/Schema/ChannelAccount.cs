using System.Text.Json;
using System.Text.Json.Serialization;

namespace LoopbaanBot.BotFramework.Schema;

/// <summary>
/// A person or the bot in a conversation. <see cref="Id"/> is per bot and person; key people on
/// <see cref="AadObjectId"/>.
/// </summary>
public sealed class ChannelAccount
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? AadObjectId { get; set; }

    /// <summary>The same object id under the name that roster calls give it.</summary>
    public string? ObjectId { get; set; }

    public string? TenantId { get; set; }

    /// <summary><c>user</c>, <c>guest</c> or <c>anonymous</c>, on roster calls.</summary>
    public string? UserRole { get; set; }

    public string? UserPrincipalName { get; set; }

    public string? GivenName { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
