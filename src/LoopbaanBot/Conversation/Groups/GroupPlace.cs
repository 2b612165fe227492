using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.Conversation.Groups;

/// <summary>A group chat, or a thread in a channel: all that is needed to say something there later.</summary>
internal sealed record GroupPlace(string ServiceUrl, string ConversationId, string Kind, string TenantId, string BotId)
{
    /// <summary>Null for a personal chat, and for an activity that does not say where it came from.</summary>
    public static GroupPlace? Of(Activity activity) =>
        activity
            is {
                ServiceUrl: { } service,
                Conversation: { Id: { } id, ConversationType: { } kind and not ConversationTypes.Personal },
                Recipient.Id: { } bot
            }
        && activity.FindTenant() is { Length: > 0 } tenant
            ? new GroupPlace(service, id, kind, tenant.ToLowerInvariant(), bot)
            : null;

    /// <summary>The chat or channel without the thread: it has the members, and a thread has none of its own.</summary>
    public string Room => ConversationId.Split(';')[0];

    public bool IsIn(GroupPlace other) => Room == other.Room && TenantId == other.TenantId;

    public ConversationReference ToReference() =>
        new()
        {
            ServiceUrl = ServiceUrl,
            ChannelId = "msteams",
            Conversation = new ConversationAccount
            {
                Id = ConversationId,
                ConversationType = Kind,
                TenantId = TenantId,
                IsGroup = true,
            },
            Bot = new ChannelAccount { Id = BotId },
        };
}
