using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Turns;

/// <summary>Lets a message or invoke that is delivered twice run once, within one process.</summary>
/// <remarks>
/// A channel that got no answer in time delivers again. The repeat waits for the first run and gets the same answer.
/// A first run that threw, or ended with a status of 500 or more, does not count: the repeat then runs for itself.
/// Repeats under a new activity id, or at another instance, need a business key in the store.
/// </remarks>
public sealed class DeduplicationMiddleware(TimeProvider timeProvider, DeduplicationOptions? options = null)
    : IMiddleware
{
    private readonly RecentTurns _recent = new(options ?? new DeduplicationOptions(), timeProvider);

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (
            activity
            is not {
                Type: ActivityTypes.Message or ActivityTypes.Invoke,
                Id: { Length: > 0 } id,
                Conversation.Id: { } conversation
            }
        )
        {
            return next(cancellationToken);
        }

        var key = new TurnKey(conversation, id, activity.From?.Id, activity.Type);
        return OnceAsync(key, turnContext, next, cancellationToken);
    }

    private async Task OnceAsync(
        TurnKey key,
        ITurnContext turnContext,
        NextDelegate next,
        CancellationToken cancellationToken
    )
    {
        RecentTurn turn;
        while (!_recent.TryEnter(key, out turn))
        {
            if (await turn.Over.WaitAsync(cancellationToken))
            {
                turnContext.InvokeResponse = turn.InvokeResponse;
                turnContext.StatusCode = turn.StatusCode;
                return;
            }
        }

        await RunAsync(turn, turnContext, next, cancellationToken);
    }

    private async Task RunAsync(
        RecentTurn turn,
        ITurnContext turnContext,
        NextDelegate next,
        CancellationToken cancellationToken
    )
    {
        var kept = false;
        try
        {
            await next(cancellationToken);
            kept = turnContext.StatusCode < 500 && (turnContext.InvokeResponse?.Status ?? 200) < 500;
        }
        finally
        {
            if (kept)
            {
                _recent.Keep(turn, turnContext);
            }
            else
            {
                _recent.Drop(turn);
            }
        }
    }
}
