using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Testing;
using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Testing.Time;

namespace LoopbaanBot.BotFramework.Tests.Turns;

public sealed class ShowTypingMiddlewareTests
{
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(800);

    private readonly FakeTimeProvider _clock = new();
    private readonly TestAdapter _adapter = new();
    private readonly TaskCompletionSource _answer = new();

    [Fact]
    public async Task A_quick_turn_shows_nothing()
    {
        var turn = Run(ActivityTypes.Message);
        _answer.SetResult();
        await turn;
        _clock.Advance(TimeSpan.FromMinutes(1));

        _adapter.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_slow_turn_shows_typing_once_in_three_seconds()
    {
        var turn = Run(ActivityTypes.Message);

        _clock.Advance(Delay - TimeSpan.FromMilliseconds(1));
        _adapter.Sent.Count.ShouldBe(0);
        _clock.Advance(TimeSpan.FromMilliseconds(1));
        _adapter.Sent.Count.ShouldBe(1);
        _clock.Advance(TimeSpan.FromMilliseconds(2_999));
        _adapter.Sent.Count.ShouldBe(1);
        _clock.Advance(TimeSpan.FromMilliseconds(1));
        _adapter.Sent.Count.ShouldBe(2);

        _answer.SetResult();
        await turn;
        _clock.Advance(TimeSpan.FromMinutes(1));
        _adapter.Sent.Count.ShouldBe(2);
        _adapter.Sent.ShouldAllBe(activity => activity.Type == ActivityTypes.Typing);
    }

    [Theory]
    [InlineData(ActivityTypes.Invoke)]
    [InlineData(ActivityTypes.ConversationUpdate)]
    public async Task Only_a_message_shows_typing(string type)
    {
        var turn = Run(type);
        _clock.Advance(TimeSpan.FromMinutes(1));
        _answer.SetResult();
        await turn;

        _adapter.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failing_indicator_does_not_touch_the_turn()
    {
        var turn = Run(ActivityTypes.Message, new BrokenAdapter());
        _clock.Advance(Delay);
        _answer.SetResult();

        await Should.NotThrowAsync(() => turn);
    }

    [Fact]
    public async Task An_indicator_under_way_ends_with_the_turn_and_is_never_doubled()
    {
        var adapter = new HangingAdapter();
        var turn = Run(ActivityTypes.Message, adapter);
        _clock.Advance(TimeSpan.FromSeconds(30));
        _answer.SetResult();
        await turn;

        adapter.Started.ShouldBe(1);
        adapter.Cancelled.ShouldBe(1);
    }

    [Fact]
    public async Task A_failing_turn_stops_the_indicator_and_fails()
    {
        var turn = Run(ActivityTypes.Message);
        _answer.SetException(new InvalidOperationException("stuk"));

        await Should.ThrowAsync<InvalidOperationException>(() => turn);
        _clock.Advance(TimeSpan.FromMinutes(1));
        _adapter.Sent.ShouldBeEmpty();
    }

    private Task Run(string type, BotAdapter? adapter = null) =>
        new ShowTypingMiddleware(Delay, _clock).OnTurnAsync(
            Turn.On(adapter ?? _adapter, type),
            _ => _answer.Task,
            CancellationToken.None
        );

    private sealed class BrokenAdapter : SendOnlyAdapter
    {
        public override Task<ResourceResponse?> SendActivityAsync(
            ITurnContext turnContext,
            Activity activity,
            CancellationToken cancellationToken
        ) => throw new InvalidOperationException("stuk");
    }

    private sealed class HangingAdapter : SendOnlyAdapter
    {
        public int Started { get; private set; }

        public int Cancelled { get; private set; }

        public override async Task<ResourceResponse?> SendActivityAsync(
            ITurnContext turnContext,
            Activity activity,
            CancellationToken cancellationToken
        )
        {
            Started++;
            var end = new TaskCompletionSource();
            await using var registration = cancellationToken.Register(() => end.TrySetCanceled());
            try
            {
                await end.Task;
            }
            catch (OperationCanceledException)
            {
                Cancelled++;
                throw;
            }

            return null;
        }
    }
}
