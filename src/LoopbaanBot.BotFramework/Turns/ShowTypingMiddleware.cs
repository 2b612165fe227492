using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Turns;

/// <summary>
/// Shows that the bot is at work when a message takes longer than <paramref name="delay"/> to answer.
/// </summary>
/// <param name="delay">How long a turn may be silent. The store rules of Teams ask for a sign within 2 s.</param>
/// <param name="timeProvider">Measures the delay and the period.</param>
public sealed class ShowTypingMiddleware(TimeSpan delay, TimeProvider timeProvider) : IMiddleware
{
    /// <summary>How long a client shows one indicator; Teams asks for no more than one in this time.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromSeconds(3);

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken) =>
        turnContext.Activity.Type == ActivityTypes.Message
            ? WithTypingAsync(turnContext, next, cancellationToken)
            : next(cancellationToken);

    private async Task WithTypingAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        await using (new TypingPulse(turnContext, timeProvider, delay, Period))
        {
            await next(cancellationToken);
        }
    }
}
