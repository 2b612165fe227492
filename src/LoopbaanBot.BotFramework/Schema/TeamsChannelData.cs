using System.Text.Json;
using System.Text.Json.Serialization;

namespace LoopbaanBot.BotFramework.Schema;

/// <summary>What Teams adds to an activity.</summary>
public sealed class TeamsChannelData
{
    public string? EventType { get; set; }

    public TenantInfo? Tenant { get; set; }

    public TeamInfo? Team { get; set; }

    public ChannelInfo? Channel { get; set; }

    /// <summary>With an install event of a team: the channel that was chosen for the bot.</summary>
    public TeamsChannelSettings? Settings { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>Where the bot was installed.</summary>
public sealed class TeamsChannelSettings
{
    public ChannelInfo? SelectedChannel { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>The Microsoft Entra tenant of the conversation.</summary>
public sealed class TenantInfo
{
    public string? Id { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>The team; its id equals the id of its General channel.</summary>
public sealed class TeamInfo
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? AadGroupId { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A channel; General has no name.</summary>
public sealed class ChannelInfo
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
