namespace LoopbaanBot.BotFramework.Turns;

/// <summary>The steps around the bot, in the order in which they were added.</summary>
public sealed class MiddlewareSet
{
    private IMiddleware[] _steps = [];

    /// <summary>Adds a step inside all earlier ones. Only while the adapter is set up, not while turns run.</summary>
    public MiddlewareSet Use(IMiddleware middleware)
    {
        _steps = [.. _steps, middleware];
        return this;
    }

    /// <summary>
    /// Runs all steps and then <paramref name="bot"/>. A step may leave out the rest, or run it twice.
    /// </summary>
    public Task RunAsync(ITurnContext turnContext, BotCallbackHandler bot, CancellationToken cancellationToken) =>
        new Remainder(_steps, 0, turnContext, bot).RunAsync(cancellationToken);

    // One object per step instead of one shared counter, so that a step can run the rest of the turn again.
    private sealed class Remainder(IMiddleware[] steps, int index, ITurnContext turnContext, BotCallbackHandler bot)
    {
        public Task RunAsync(CancellationToken cancellationToken) =>
            index == steps.Length
                ? bot(turnContext, cancellationToken)
                : steps[index]
                    .OnTurnAsync(
                        turnContext,
                        new Remainder(steps, index + 1, turnContext, bot).RunAsync,
                        cancellationToken
                    );
    }
}
