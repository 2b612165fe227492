namespace LoopbaanBot.BotFramework.Schema;

/// <summary>From an activity to the place it came from and back, and what a mention does to its text.</summary>
public static class ActivityExtensions
{
    /// <summary>The name of the event that a proactive turn begins with.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>Where an incoming activity came from, seen from the bot.</summary>
    public static ConversationReference GetConversationReference(this Activity activity) =>
        new()
        {
            ActivityId = activity.Id,
            User = activity.From,
            Bot = activity.Recipient,
            Conversation = activity.Conversation,
            ChannelId = activity.ChannelId,
            ServiceUrl = activity.ServiceUrl,
            Locale = activity.Locale,
        };

    /// <summary>The event that starts a proactive turn there. It has no id, for there is nothing to reply to.</summary>
    public static Activity GetContinuationActivity(this ConversationReference reference) =>
        new()
        {
            Type = ActivityTypes.Event,
            Name = ContinueConversation,
            From = reference.User,
            Recipient = reference.Bot,
            Conversation = reference.Conversation,
            ChannelId = reference.ChannelId,
            ServiceUrl = reference.ServiceUrl,
            Locale = reference.Locale,
        };

    /// <summary>
    /// Addresses an outgoing activity to that place; a value that is already set stays for reply and locale.
    /// </summary>
    public static Activity ApplyConversationReference(this Activity activity, ConversationReference reference)
    {
        activity.ChannelId = reference.ChannelId;
        activity.ServiceUrl = reference.ServiceUrl;
        activity.Conversation = reference.Conversation;
        activity.From = reference.Bot;
        activity.Recipient = reference.User;
        activity.Locale ??= reference.Locale;
        activity.ReplyToId ??= reference.ActivityId;
        return activity;
    }

    /// <summary>A message that answers this one.</summary>
    public static Activity CreateReply(this Activity activity, string? text = null) =>
        new Activity { Type = ActivityTypes.Message, Text = text }.ApplyConversationReference(
            activity.GetConversationReference()
        );

    /// <summary>Takes the bot's own mention out of <see cref="Activity.Text"/> and gives what is left.</summary>
    /// <remarks>Goes by id: the name between the tags is the sender's to choose.</remarks>
    public static string? RemoveRecipientMention(this Activity activity)
    {
        foreach (var entity in activity.Entities ?? [])
        {
            if (IsMentionOf(entity, activity.Recipient?.Id) && entity.Text is { Length: > 0 } mention)
            {
                activity.Text = activity.Text?.Replace(mention, string.Empty, StringComparison.Ordinal).Trim();
            }
        }

        return activity.Text;
    }

    extension(Activity activity)
    {
        /// <summary>True when the message names its recipient, the bot.</summary>
        public bool IsMentioned
        {
            get
            {
                foreach (var entity in activity.Entities ?? [])
                {
                    if (IsMentionOf(entity, activity.Recipient?.Id))
                    {
                        return true;
                    }
                }

                return false;
            }
        }
    }

    private static bool IsMentionOf(Entity entity, string? id) =>
        id is not null && entity.Type == Entity.MentionType && entity.Mentioned?.Id == id;
}
