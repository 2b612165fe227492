using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.People;

/// <summary>A personal chat: all that is needed to send to it.</summary>
internal sealed record ChatAddress(string ServiceUrl, string ConversationId, string UserId, string BotId)
{
    /// <summary>Null when the activity does not say where an answer could go.</summary>
    public static ChatAddress? Of(Activity activity) =>
        activity is { ServiceUrl: { } service, Conversation.Id: { } chat, From.Id: { } user, Recipient.Id: { } bot }
            ? new ChatAddress(service, chat, user, bot)
            : null;

    public ConversationReference ToReference(PersonId person) =>
        new()
        {
            ServiceUrl = ServiceUrl,
            ChannelId = "msteams",
            Conversation = new ConversationAccount
            {
                Id = ConversationId,
                ConversationType = ConversationTypes.Personal,
                TenantId = person.TenantId,
            },
            User = new ChannelAccount { Id = UserId },
            Bot = new ChannelAccount { Id = BotId },
        };
}
