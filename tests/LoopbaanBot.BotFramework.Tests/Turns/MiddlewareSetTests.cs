using LoopbaanBot.BotFramework.Turns;

namespace LoopbaanBot.BotFramework.Tests.Turns;

public sealed class MiddlewareSetTests
{
    private readonly List<string> _seen = [];

    [Fact]
    public async Task Steps_run_around_the_bot_in_the_order_of_adding()
    {
        await RunAsync(Around("a"), Around("b"));

        _seen.ShouldBe(["a in", "b in", "bot", "b out", "a out"]);
    }

    [Fact]
    public async Task Without_steps_the_bot_runs()
    {
        await RunAsync();

        _seen.ShouldBe(["bot"]);
    }

    [Fact]
    public async Task A_step_may_leave_out_the_rest()
    {
        await RunAsync(new Step((_, _) => Task.CompletedTask), Around("b"));

        _seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_step_may_run_the_rest_again()
    {
        var twice = new Step(
            async (next, cancellationToken) =>
            {
                await next(cancellationToken);
                await next(cancellationToken);
            }
        );

        await RunAsync(twice, Around("b"));

        _seen.ShouldBe(["b in", "bot", "b out", "b in", "bot", "b out"]);
    }

    private Task RunAsync(params IMiddleware[] steps)
    {
        var set = new MiddlewareSet();
        foreach (var step in steps)
        {
            set.Use(step);
        }

        return set.RunAsync(
            Turn.Of(),
            (_, _) =>
            {
                _seen.Add("bot");
                return Task.CompletedTask;
            },
            CancellationToken.None
        );
    }

    private Step Around(string name) =>
        new(
            async (next, cancellationToken) =>
            {
                _seen.Add($"{name} in");
                await next(cancellationToken);
                _seen.Add($"{name} out");
            }
        );

    private sealed class Step(Func<NextDelegate, CancellationToken, Task> run) : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken) =>
            run(next, cancellationToken);
    }
}
