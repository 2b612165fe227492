using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Turns;

namespace LoopbaanBot.Conversation.Installing;

/// <summary>Stops what the bot wants to say of its own accord where it was removed.</summary>
internal sealed class RemovedConversations(Installations installations) : BotFramework.Turns.IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        var isOwnAccord =
            turnContext.Activity is { Type: ActivityTypes.Event, Name: ActivityExtensions.ContinueConversation };
        if (!isOwnAccord || await installations.MaySendAsync(turnContext.Activity, cancellationToken))
        {
            await next(cancellationToken);
        }
    }
}
