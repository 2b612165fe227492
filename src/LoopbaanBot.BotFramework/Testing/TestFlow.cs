using System.Text.Json;
using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Turns;

namespace LoopbaanBot.BotFramework.Testing;

/// <summary>
/// A conversation written down as sends and expected replies; it happens at <see cref="StartTestAsync"/>.
/// </summary>
/// <remarks>Each method gives a longer flow and leaves its own alone, so that flows can share a beginning.</remarks>
public sealed class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _bot;
    private readonly TestFlow? _before;
    private readonly Func<FlowState, CancellationToken, Task>? _step;

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync) { }

    public TestFlow(TestAdapter adapter, BotCallbackHandler bot)
        : this(adapter, bot, null, null) { }

    private TestFlow(
        TestAdapter adapter,
        BotCallbackHandler bot,
        TestFlow? before,
        Func<FlowState, CancellationToken, Task>? step
    )
    {
        _adapter = adapter;
        _bot = bot;
        _before = before;
        _step = step;
    }

    /// <summary>The user types something.</summary>
    public TestFlow Send(string text) => Send(() => new Activity { Text = text, TextFormat = "plain" });

    /// <summary>Anything else arrives. The activity is made when the flow runs, so that each run has its own.</summary>
    public TestFlow Send(Func<Activity> makeActivity) =>
        Then(
            async (state, cancellationToken) =>
                state.LastTurn = await _adapter.ProcessActivityAsync(makeActivity(), _bot, cancellationToken)
        );

    /// <summary>The user presses an <c>Action.Submit</c>.</summary>
    public TestFlow SendValue(string valueJson) => Send(() => new Activity { Value = Json(valueJson) });

    /// <summary>An invoke arrives.</summary>
    public TestFlow SendInvoke(string name, string valueJson) =>
        Send(() =>
            new Activity
            {
                Type = ActivityTypes.Invoke,
                Name = name,
                Value = Json(valueJson),
            }
        );

    public TestFlow AssertReply(string text) =>
        AssertReply(reply => Expect(reply.Text == text, $"Expected the reply '{text}', got '{reply.Text}'."));

    /// <summary>Takes the next reply, typing indicators left out, and has it looked at.</summary>
    public TestFlow AssertReply(Action<Activity> check) =>
        Then(
            (_, _) =>
            {
                check(NextReply() ?? throw new TestFlowException("Expected a reply, got none."));
                return Task.CompletedTask;
            }
        );

    public TestFlow AssertNoReply() =>
        Then(
            (_, _) =>
            {
                var reply = NextReply();
                Expect(reply is null, $"Expected no reply, got '{reply?.Text}'.");
                return Task.CompletedTask;
            }
        );

    /// <summary>Looks at what the channel was answered to the latest activity.</summary>
    public TestFlow AssertTurn(Action<TestTurn> check) =>
        Then(
            (state, _) =>
            {
                check(state.LastTurn ?? throw new TestFlowException("Nothing was sent yet."));
                return Task.CompletedTask;
            }
        );

    public TestFlow AssertInvokeResponse(Action<InvokeResponse> check) =>
        AssertTurn(turn =>
            check(turn.InvokeResponse ?? throw new TestFlowException("The latest activity was no invoke."))
        );

    /// <exception cref="TestFlowException">The bot did something else than was written down.</exception>
    public async Task StartTestAsync(CancellationToken cancellationToken = default) =>
        await RunAsync(new FlowState(), cancellationToken);

    private TestFlow Then(Func<FlowState, CancellationToken, Task> step) => new(_adapter, _bot, this, step);

    private async Task RunAsync(FlowState state, CancellationToken cancellationToken)
    {
        if (_before is not null)
        {
            await _before.RunAsync(state, cancellationToken);
        }

        if (_step is not null)
        {
            await _step(state, cancellationToken);
        }
    }

    private Activity? NextReply()
    {
        Activity? reply;
        do
        {
            reply = _adapter.GetNextReply();
        } while (reply?.Type == ActivityTypes.Typing);

        return reply;
    }

    private static void Expect(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new TestFlowException(otherwise);
        }
    }

    private static JsonElement Json(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private sealed class FlowState
    {
        public TestTurn? LastTurn { get; set; }
    }
}

/// <summary>A conversation went otherwise than its <see cref="TestFlow"/> says.</summary>
public sealed class TestFlowException(string message) : Exception(message);
