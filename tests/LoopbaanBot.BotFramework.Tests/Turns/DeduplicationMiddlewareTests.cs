using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Testing.Time;

namespace LoopbaanBot.BotFramework.Tests.Turns;

public sealed class DeduplicationMiddlewareTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly DeduplicationMiddleware _middleware;
    private int _runs;

    public DeduplicationMiddlewareTests() => _middleware = new DeduplicationMiddleware(_clock);

    [Fact]
    public async Task A_repeated_message_runs_once_and_is_answered_200()
    {
        await RunAsync(Turn.Of());
        var repeat = await RunAsync(Turn.Of());

        _runs.ShouldBe(1);
        repeat.StatusCode.ShouldBe(200);
    }

    [Fact]
    public async Task A_repeated_invoke_gets_the_same_answer()
    {
        var first = await RunAsync(Turn.Of(ActivityTypes.Invoke));
        var repeat = await RunAsync(Turn.Of(ActivityTypes.Invoke));

        _runs.ShouldBe(1);
        repeat.InvokeResponse.ShouldNotBeNull().ShouldBeSameAs(first.InvokeResponse);
    }

    [Fact]
    public async Task A_repeat_waits_for_a_first_run_that_is_under_way()
    {
        var gate = new TaskCompletionSource();
        var first = RunAsync(Turn.Of(ActivityTypes.Invoke), gate.Task);
        var repeat = RunAsync(Turn.Of(ActivityTypes.Invoke), gate.Task);
        repeat.IsCompleted.ShouldBeFalse();

        gate.SetResult();

        (await repeat).InvokeResponse.ShouldNotBeNull().ShouldBeSameAs((await first).InvokeResponse);
        _runs.ShouldBe(1);
    }

    [Fact]
    public async Task Hundred_repeats_at_once_are_one_run()
    {
        var gate = new TaskCompletionSource();
        var turns = Enumerable.Range(0, 100).Select(_ => Task.Run(() => RunAsync(Turn.Of(), gate.Task))).ToList();

        gate.SetResult();
        await Task.WhenAll(turns);

        _runs.ShouldBe(1);
    }

    [Fact]
    public async Task A_run_that_kept_nothing_does_not_count()
    {
        var first = await RunAsync(Turn.Of(), status: 503);
        var repeat = await RunAsync(Turn.Of());

        first.StatusCode.ShouldBe(503);
        repeat.StatusCode.ShouldBe(200);
        _runs.ShouldBe(2);
    }

    [Fact]
    public async Task A_run_that_threw_does_not_count_and_whoever_waits_runs()
    {
        var gate = new TaskCompletionSource();
        var first = RunAsync(Turn.Of(), gate.Task);
        var repeat = RunAsync(Turn.Of());
        repeat.IsCompleted.ShouldBeFalse();

        gate.SetException(new InvalidOperationException("stuk"));

        await Should.ThrowAsync<InvalidOperationException>(() => first);
        (await repeat).StatusCode.ShouldBe(200);
        _runs.ShouldBe(2);
    }

    [Fact]
    public async Task Another_conversation_person_or_id_is_another_turn()
    {
        await RunAsync(Turn.Of());
        await RunAsync(Turn.Of(id: "2"));
        var elsewhere = Turn.Of();
        elsewhere.Activity.Conversation!.Id = "a:2";
        await RunAsync(elsewhere);
        var colleague = Turn.Of();
        colleague.Activity.From!.Id = "29:ben";
        await RunAsync(colleague);

        _runs.ShouldBe(4);
    }

    [Theory]
    [InlineData(ActivityTypes.ConversationUpdate, "1")]
    [InlineData(ActivityTypes.MessageUpdate, "1")]
    [InlineData(ActivityTypes.Message, null)]
    [InlineData(ActivityTypes.Message, "")]
    public async Task What_is_no_delivery_of_its_own_is_never_dropped(string type, string? id)
    {
        await RunAsync(Turn.Of(type, id));
        await RunAsync(Turn.Of(type, id));

        _runs.ShouldBe(2);
    }

    [Fact]
    public async Task After_the_window_it_is_forgotten()
    {
        await RunAsync(Turn.Of());
        _clock.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromTicks(1));
        await RunAsync(Turn.Of());
        _runs.ShouldBe(1);

        _clock.Advance(TimeSpan.FromTicks(1));
        await RunAsync(Turn.Of());
        _runs.ShouldBe(2);
    }

    [Fact]
    public async Task The_oldest_is_forgotten_when_there_are_too_many()
    {
        var small = new DeduplicationMiddleware(_clock, new DeduplicationOptions { MaxEntries = 2 });

        foreach (var id in (string[])["1", "2", "3", "3", "2"])
        {
            await RunAsync(Turn.Of(id: id), middleware: small);
        }

        _runs.ShouldBe(3);
        await RunAsync(Turn.Of(id: "1"), middleware: small);
        _runs.ShouldBe(4);
    }

    [Fact]
    public async Task The_oldest_is_forgotten_when_the_answers_grow_too_large()
    {
        var small = new DeduplicationMiddleware(_clock, new DeduplicationOptions { MaxAnswerBytes = 3 });

        foreach (var id in (string[])["1", "2", "2", "1"])
        {
            await RunAsync(Turn.Of(ActivityTypes.Invoke, id), middleware: small);
        }

        _runs.ShouldBe(3);
    }

    private async Task<TurnContext> RunAsync(
        TurnContext turn,
        Task? gate = null,
        int status = 200,
        DeduplicationMiddleware? middleware = null
    )
    {
        await (middleware ?? _middleware).OnTurnAsync(
            turn,
            async _ =>
            {
                Interlocked.Increment(ref _runs);
                await (gate ?? Task.CompletedTask);
                turn.StatusCode = status;
                turn.InvokeResponse =
                    turn.Activity.Type == ActivityTypes.Invoke
                        ? new InvokeResponse(200, new RawJson("{}"u8.ToArray()))
                        : null;
            },
            CancellationToken.None
        );
        return turn;
    }
}
