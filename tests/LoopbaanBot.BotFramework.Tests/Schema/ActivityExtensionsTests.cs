using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Tests.Schema;

public sealed class ActivityExtensionsTests
{
    [Fact]
    public void A_recorded_mention_of_the_bot_is_seen_and_taken_out()
    {
        var activity = RecordedActivities.Read("message-groupChat-mention");

        activity.IsMentioned.ShouldBeTrue();
        activity.RemoveRecipientMention().ShouldBe("card");
        activity.Text.ShouldBe("card");
    }

    [Fact]
    public void A_mention_of_somebody_else_stays()
    {
        var activity = Mentioning("29:colleague", "<at>Bot</at>");

        activity.IsMentioned.ShouldBeFalse();
        activity.RemoveRecipientMention().ShouldBe("vraag <at>Bot</at> eens");
    }

    [Fact]
    public void A_name_in_the_text_without_an_entity_is_no_mention()
    {
        var activity = Mentioning("28:bot", "<at>Bot</at>");
        activity.Entities = null;

        activity.IsMentioned.ShouldBeFalse();
        activity.RemoveRecipientMention().ShouldBe("vraag <at>Bot</at> eens");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_mention_without_a_text_changes_nothing(string? mention) =>
        Mentioning("28:bot", mention).RemoveRecipientMention().ShouldBe("vraag <at>Bot</at> eens");

    [Fact]
    public void An_activity_without_a_recipient_mentions_nobody()
    {
        var activity = new Activity { Entities = [new Entity { Type = "mention", Mentioned = new ChannelAccount() }] };

        activity.IsMentioned.ShouldBeFalse();
        activity.RemoveRecipientMention().ShouldBeNull();
    }

    [Fact]
    public void A_reply_goes_back_where_the_message_came_from()
    {
        var activity = RecordedActivities.Read("message-channel-threadreply");

        var reply = activity.CreateReply("dag");

        reply.Type.ShouldBe(ActivityTypes.Message);
        reply.ReplyToId.ShouldBe(activity.Id);
        reply.From.ShouldBeSameAs(activity.Recipient);
        reply.Recipient.ShouldBeSameAs(activity.From);
        reply.Conversation.ShouldBeSameAs(activity.Conversation);
        reply.ServiceUrl.ShouldBe(activity.ServiceUrl);
        reply.ChannelId.ShouldBe("msteams");
        reply.Locale.ShouldBe(activity.Locale);
    }

    [Fact]
    public void A_reply_keeps_its_own_locale_and_place()
    {
        var reference = RecordedActivities.Read("message-personal").GetConversationReference();

        var reply = new Activity { Locale = "nl-NL", ReplyToId = "7" }.ApplyConversationReference(reference);

        reply.Locale.ShouldBe("nl-NL");
        reply.ReplyToId.ShouldBe("7");
    }

    [Fact]
    public void A_proactive_turn_begins_with_an_event_that_cannot_be_replied_to()
    {
        var reference = RecordedActivities.Read("message-personal").GetConversationReference();

        var activity = reference.GetContinuationActivity();

        activity.Type.ShouldBe(ActivityTypes.Event);
        activity.Name.ShouldBe("ContinueConversation");
        activity.Id.ShouldBeNull();
        activity.From.ShouldBeSameAs(reference.User);
        activity.Recipient.ShouldBeSameAs(reference.Bot);
        activity.Conversation.ShouldBeSameAs(reference.Conversation);
        activity.ServiceUrl.ShouldBe(reference.ServiceUrl);
    }

    private static Activity Mentioning(string id, string? mention) =>
        new()
        {
            Text = "vraag <at>Bot</at> eens",
            Recipient = new ChannelAccount { Id = "28:bot" },
            Entities =
            [
                new Entity
                {
                    Type = "mention",
                    Text = mention,
                    Mentioned = new ChannelAccount { Id = id },
                },
            ],
        };
}
