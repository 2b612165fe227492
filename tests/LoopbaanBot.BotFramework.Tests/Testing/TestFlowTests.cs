using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Testing;
using LoopbaanBot.BotFramework.Turns;

namespace LoopbaanBot.BotFramework.Tests.Testing;

public sealed class TestFlowTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task A_conversation_that_goes_as_written_passes() =>
        await Echo()
            .Send("hoi")
            .AssertReply("hoi")
            .AssertNoReply()
            .SendValue("""{"cmd":"x"}""")
            .AssertReply(reply => reply.Text.ShouldBe("x"))
            .SendInvoke("adaptiveCard/action", """{"cmd":"y"}""")
            .AssertInvokeResponse(response => response.Status.ShouldBe(299))
            .AssertTurn(turn => turn.StatusCode.ShouldBe(299))
            .StartTestAsync();

    [Fact]
    public async Task Another_reply_than_was_written_fails() =>
        (
            await Should.ThrowAsync<TestFlowException>(() => Echo().Send("hoi").AssertReply("dag").StartTestAsync())
        ).Message.ShouldBe("Expected the reply 'dag', got 'hoi'.");

    [Fact]
    public async Task A_missing_reply_fails() =>
        await Should.ThrowAsync<TestFlowException>(() =>
            Echo().Send("hoi").AssertReply("hoi").AssertReply("hoi").StartTestAsync()
        );

    [Fact]
    public async Task A_reply_too_many_fails() =>
        await Should.ThrowAsync<TestFlowException>(() => Echo().Send("hoi").AssertNoReply().StartTestAsync());

    [Fact]
    public async Task A_message_has_no_invoke_response() =>
        await Should.ThrowAsync<TestFlowException>(() =>
            Echo().Send("hoi").AssertInvokeResponse(_ => { }).StartTestAsync()
        );

    [Fact]
    public async Task Nothing_happens_before_the_start()
    {
        var flow = Echo().Send("hoi");
        _adapter.Sent.ShouldBeEmpty();

        await flow.StartTestAsync();

        _adapter.Sent.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Typing_is_no_reply() => await new TestFlow(
            _adapter,
            async (turn, ct) =>
            {
                await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, ct);
                await turn.SendActivityAsync(new Activity { Text = "dag" }, ct);
            }
        ).Send("hoi").AssertReply("dag").StartTestAsync();

    [Fact]
    public async Task Person_place_and_language_can_be_chosen()
    {
        _adapter.User = new ChannelAccount { Id = "29:ben" };
        _adapter.Conversation = new ConversationAccount { Id = "19:x", ConversationType = ConversationTypes.Channel };
        _adapter.Locale = "en-GB";
        Activity? seen = null;

        await new TestFlow(
            _adapter,
            (turn, _) =>
            {
                seen = turn.Activity;
                return Task.CompletedTask;
            }
        ).Send("hi").StartTestAsync();

        seen!.From!.Id.ShouldBe("29:ben");
        seen.Conversation!.Id.ShouldBe("19:x");
        seen.Locale.ShouldBe("en-GB");
        seen.ChannelId.ShouldBe("msteams");
        seen.Id.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task The_bot_can_speak_first()
    {
        await _adapter.ContinueConversationAsync(
            _adapter.GetConversationReference(),
            (turn, ct) => turn.SendActivityAsync(new Activity { Text = "dag" }, ct),
            CancellationToken.None
        );

        _adapter.GetNextReply()!.Recipient!.Id.ShouldBe(_adapter.User.Id);
    }

    [Fact]
    public async Task A_failing_turn_goes_to_the_error_handler_or_to_the_test()
    {
        var flow = new TestFlow(_adapter, (_, _) => throw new InvalidOperationException("stuk")).Send("hoi");
        await Should.ThrowAsync<InvalidOperationException>(() => flow.StartTestAsync());

        _adapter.OnTurnError = (turn, _, ct) => turn.SendActivityAsync(new Activity { Text = "sorry" }, ct);
        await flow.AssertReply("sorry").StartTestAsync();
    }

    [Fact]
    public async Task Middleware_runs_in_a_flow_too()
    {
        _adapter.Use(new DeduplicationMiddleware(TimeProvider.System));

        await Echo()
            .Send(() => new Activity { Id = "same", Text = "hoi" })
            .Send(() => new Activity { Id = "same", Text = "hoi" })
            .AssertReply("hoi")
            .AssertNoReply()
            .StartTestAsync();
    }

    private TestFlow Echo() =>
        new(
            _adapter,
            async (turn, ct) =>
            {
                if (turn.Activity.Type == ActivityTypes.Invoke)
                {
                    turn.InvokeResponse = new InvokeResponse(299);
                    return;
                }

                var text = turn.Activity.Text ?? turn.Activity.Value?.GetProperty("cmd").GetString();
                await turn.SendActivityAsync(new Activity { Text = text }, ct);
            }
        );
}
