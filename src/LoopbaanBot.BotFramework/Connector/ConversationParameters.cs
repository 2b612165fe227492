using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Connector;

/// <summary>
/// Which conversation to create. Teams allows a personal chat or a new post in a channel, never a group chat.
/// </summary>
public sealed class ConversationParameters
{
    public bool IsGroup { get; set; }

    public ChannelAccount? Bot { get; set; }

    /// <summary>
    /// For a personal chat: exactly one, whose <see cref="ChannelAccount.Id"/> is the <c>29:</c> id or the Entra object
    /// id. An object id in any other field is answered with 400.
    /// </summary>
    public IList<ChannelAccount>? Members { get; set; }

    public string? TenantId { get; set; }

    public TeamsChannelData? ChannelData { get; set; }

    /// <summary>
    /// The first message; needed for a channel. For a personal chat leave it out: no id of it comes back, and with it
    /// the call may not be repeated.
    /// </summary>
    public Activity? Activity { get; set; }

    /// <summary>The personal chat with one person: the same conversation each time it is asked for.</summary>
    public static ConversationParameters Personal(string memberId, string tenantId) =>
        new()
        {
            Members = [new ChannelAccount { Id = memberId }],
            TenantId = tenantId,
            ChannelData = new TeamsChannelData { Tenant = new TenantInfo { Id = tenantId } },
        };

    /// <summary>A new post in a channel, which starts a thread.</summary>
    public static ConversationParameters ChannelPost(string channelId, string tenantId, Activity activity) =>
        new()
        {
            IsGroup = true,
            TenantId = tenantId,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo { Id = channelId } },
            Activity = activity,
        };
}

/// <summary>The conversation that was made or found.</summary>
public sealed class ConversationResourceResponse
{
    public string? Id { get; set; }

    /// <summary>For a channel post: the id to update that post with.</summary>
    public string? ActivityId { get; set; }

    public string? ServiceUrl { get; set; }
}
