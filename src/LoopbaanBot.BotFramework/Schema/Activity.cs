using System.Text.Json;
using System.Text.Json.Serialization;

namespace LoopbaanBot.BotFramework.Schema;

/// <summary>One message, event or invoke of the Bot Framework Activity protocol, as Teams sends and takes it.</summary>
public sealed class Activity
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>The moment on the wall clock of the sender.</summary>
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>IANA name, such as <c>Europe/Amsterdam</c>.</summary>
    public string? LocalTimezone { get; set; }

    public string? ServiceUrl { get; set; }

    public string? ChannelId { get; set; }

    public ChannelAccount? From { get; set; }

    public ChannelAccount? Recipient { get; set; }

    public ConversationAccount? Conversation { get; set; }

    public string? ReplyToId { get; set; }

    public string? Locale { get; set; }

    /// <summary>For invokes and events: what is asked, such as <c>adaptiveCard/action</c>.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// For installationUpdate: <c>add</c>, <c>remove</c>, <c>add-upgrade</c> or <c>remove-upgrade</c>.
    /// </summary>
    public string? Action { get; set; }

    public string? Text { get; set; }

    public string? TextFormat { get; set; }

    /// <summary>What a notification shows. It may stand on a lock screen, so it never holds a person's words.</summary>
    public string? Summary { get; set; }

    /// <summary>How attachments are laid out; Teams knows <c>list</c> and <c>carousel</c>.</summary>
    public string? AttachmentLayout { get; set; }

    public IList<Attachment>? Attachments { get; set; }

    public SuggestedActions? SuggestedActions { get; set; }

    public IList<Entity>? Entities { get; set; }

    public IList<ChannelAccount>? MembersAdded { get; set; }

    public IList<ChannelAccount>? MembersRemoved { get; set; }

    public IList<MessageReaction>? ReactionsAdded { get; set; }

    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    public TeamsChannelData? ChannelData { get; set; }

    /// <summary>The data of a pressed button or the argument of an invoke.</summary>
    public JsonElement? Value { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
