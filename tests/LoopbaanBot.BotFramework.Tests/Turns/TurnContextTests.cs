using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Testing;

namespace LoopbaanBot.BotFramework.Tests.Turns;

public sealed class TurnContextTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task What_is_sent_is_addressed_to_whoever_wrote()
    {
        var turn = Turn.On(_adapter);

        var response = await turn.SendActivityAsync(new Activity { Text = "dag" }, CancellationToken.None);

        var sent = _adapter.Sent.ShouldHaveSingleItem();
        sent.Type.ShouldBe(ActivityTypes.Message);
        sent.From!.Id.ShouldBe("28:bot");
        sent.Recipient!.Id.ShouldBe("29:anna");
        sent.Conversation!.Id.ShouldBe("a:1");
        sent.ServiceUrl.ShouldBe("https://test.invalid/");
        sent.ChannelId.ShouldBe("msteams");
        sent.Locale.ShouldBe("nl-NL");
        sent.ReplyToId.ShouldBe("1");
        response!.Id.ShouldBe(sent.Id);
        turn.Responded.ShouldBeTrue();
    }

    [Theory]
    [InlineData(ActivityTypes.Invoke)]
    [InlineData(ActivityTypes.InstallationUpdate)]
    [InlineData(ActivityTypes.ConversationUpdate)]
    public async Task Only_a_message_is_replied_to(string type)
    {
        await Turn.On(_adapter, type).SendActivityAsync(new Activity { Text = "dag" }, CancellationToken.None);

        _adapter.Sent.ShouldHaveSingleItem().ReplyToId.ShouldBeNull();
    }

    [Fact]
    public async Task Typing_is_no_response()
    {
        var turn = Turn.On(_adapter);

        await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, CancellationToken.None);

        turn.Responded.ShouldBeFalse();
    }

    [Fact]
    public async Task A_send_that_failed_is_no_response()
    {
        var turn = Turn.On(_adapter);

        await Should.ThrowAsync<OperationCanceledException>(() =>
            turn.SendActivityAsync(new Activity { Text = "dag" }, new CancellationToken(canceled: true))
        );

        turn.Responded.ShouldBeFalse();
    }

    [Fact]
    public async Task An_update_needs_the_id_of_what_was_sent()
    {
        var turn = Turn.On(_adapter);

        await Should.ThrowAsync<ArgumentException>(() =>
            turn.UpdateActivityAsync(new Activity(), CancellationToken.None)
        );
        await turn.UpdateActivityAsync(new Activity { Id = "9" }, CancellationToken.None);

        var updated = _adapter.Updated.ShouldHaveSingleItem();
        updated.Conversation!.Id.ShouldBe("a:1");
        updated.ReplyToId.ShouldBeNull();
    }

    [Fact]
    public async Task A_delete_names_one_activity()
    {
        var turn = Turn.On(_adapter);

        await turn.DeleteActivityAsync("9", CancellationToken.None);

        _adapter.Deleted.ShouldBe(["9"]);
        await Should.ThrowAsync<ArgumentException>(() => turn.DeleteActivityAsync("", CancellationToken.None));
    }

    [Fact]
    public void A_turn_is_well_until_somebody_says_otherwise() => Turn.Of().StatusCode.ShouldBe(200);
}
