using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Schema.Invokes;
using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.People;

namespace LoopbaanBot.Conversation.Turns;

/// <summary>The one catch of a turn: a code in the log, a kind sentence for the person, nothing half-kept.</summary>
internal sealed class TurnApology(ContentLibrary library, TurnDelivery delivery, ILogger<TurnApology> logger)
{
    public Task SayAsync(ITurnContext turnContext, Exception failure, CancellationToken cancellationToken)
    {
        if (failure is StoreUnavailableException)
        {
            return delivery.SayNotKeptAsync(turnContext, cancellationToken);
        }

        // Only the kind and the place: a message of an exception may repeat what a person wrote.
        Log.TurnFailed(logger, failure.GetType().Name, failure.TargetSite?.DeclaringType?.Name ?? "unknown");
        var texts = library[Languages.FromLocale(turnContext.Activity.Locale)].Texts;
        var sorry = Wording.Of(texts, "error.apology");
        if (turnContext.Activity.Type != ActivityTypes.Invoke)
        {
            return delivery.SayAsync(turnContext, sorry, cancellationToken);
        }

        turnContext.InvokeResponse = AdaptiveCardInvokeResponse.Message(sorry.ToString()).ToInvokeResponse();
        return Task.CompletedTask;
    }
}
