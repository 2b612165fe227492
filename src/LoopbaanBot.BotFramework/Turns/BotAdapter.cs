using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Turns;

/// <summary>Runs one turn as if it came from outside.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);

/// <summary>Answers for a turn that failed: says sorry, sets the status or the invoke response.</summary>
public delegate Task TurnErrorHandler(
    ITurnContext turnContext,
    Exception exception,
    CancellationToken cancellationToken
);

/// <summary>Carries activities between a channel and the bot.</summary>
public abstract class BotAdapter
{
    public MiddlewareSet Middleware { get; } = new();

    /// <summary>Called once for a turn from outside that threw. Without it the exception goes to the caller.</summary>
    public TurnErrorHandler? OnTurnError { get; set; }

    public BotAdapter Use(IMiddleware middleware)
    {
        Middleware.Use(middleware);
        return this;
    }

    /// <summary>Sends to the conversation that the activity names; null when the channel gives no id back.</summary>
    public abstract Task<ResourceResponse?> SendActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    );

    public abstract Task<ResourceResponse?> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    );

    public abstract Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    );

    /// <summary>Starts a turn of the bot's own in a conversation, through the same middleware.</summary>
    /// <remarks>
    /// Its caller is a job, not a person: an exception is thrown to that job, which decides on a retry, and
    /// <see cref="OnTurnError"/> says nothing.
    /// </remarks>
    public virtual Task ContinueConversationAsync(
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => Middleware.RunAsync(new TurnContext(this, reference.GetContinuationActivity()), callback, cancellationToken);

    /// <summary>
    /// Runs a turn that came from outside; false when it threw and <see cref="OnTurnError"/> stepped in.
    /// </summary>
    protected async Task<bool> RunPipelineAsync(
        ITurnContext turnContext,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await Middleware.RunAsync(turnContext, callback, cancellationToken);
            return true;
        }
        catch (Exception exception) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, exception, cancellationToken);
            return false;
        }
    }
}
