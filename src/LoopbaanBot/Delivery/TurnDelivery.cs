using LoopbaanBot.AdaptiveCards.Guards;
using LoopbaanBot.BotFramework.Connector;
using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Schema.Invokes;
using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;

namespace LoopbaanBot.Delivery;

/// <summary>The one place from which something leaves because of a turn.</summary>
/// <remarks>A view goes out only as the answer to a pressed button; everything that is sent is a <see cref="PostedCard"/> or <see cref="Wording"/>.</remarks>
internal sealed class TurnDelivery(ContentLibrary library, ILogger<TurnDelivery> logger)
{
    public async Task DeliverAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        foreach (var card in CardsToPost(turn))
        {
            await SendAsync(turn.Context, Outgoing.Card(card, turn.Language), cancellationToken);
        }

        if (turn.CanShow)
        {
            await ReplaceAsync(turn, cancellationToken);
            turn.Context.InvokeResponse = Answer(turn) ?? turn.Context.InvokeResponse;
        }
        else if (turn.Message is { } message)
        {
            await SendAsync(turn.Context, Outgoing.Text(message), cancellationToken);
        }
    }

    /// <summary>Says that nothing was kept: in the card where the words still stand, or by 503 to the channel.</summary>
    public async Task SayNotKeptAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        // Where the store could not be read, the client's language is all that is known.
        var texts =
            context.TurnState.Find<TeacherTurn>()?.Texts
            ?? library[Languages.FromLocale(context.Activity.Locale)].Texts;
        if (context.Activity.Type == ActivityTypes.Invoke)
        {
            var words = Wording.Of(texts, "error.notSaved").ToString();
            context.InvokeResponse = AdaptiveCardInvokeResponse.Message(words).ToInvokeResponse();
            return;
        }

        context.StatusCode = StatusCodes.Status503ServiceUnavailable;
        if (context.Activity.Type == ActivityTypes.Message)
        {
            await SendAsync(context, Outgoing.Text(Wording.Of(texts, "error.notSavedTyped")), cancellationToken);
        }
    }

    public async Task SayAsync(ITurnContext context, Wording words, CancellationToken cancellationToken) =>
        await SendAsync(context, Outgoing.Text(words), cancellationToken);

    public async Task PostAsync(
        ITurnContext context,
        PostedCard card,
        Language language,
        CancellationToken cancellationToken
    ) => await SendAsync(context, Outgoing.Card(card, language), cancellationToken);

    /// <summary>Where a view cannot travel, its doorway is posted, unless the turn has a better card to post.</summary>
    private static IEnumerable<PostedCard> CardsToPost(TeacherTurn turn) =>
        turn.CanShow ? turn.Posts
        : (turn.Replacement ?? turn.View?.Doorway) is { } card ? turn.Posts.Append(card)
        : turn.Posts;

    /// <summary>Null when the turn has nothing of its own to say, as for a press that could not be read.</summary>
    private static InvokeResponse? Answer(TeacherTurn turn)
    {
        try
        {
            return turn.View is { } view ? view.ToResponse().ToInvokeResponse()
                : turn.Message is { } message ? Say(message)
                : null;
        }
        catch (AdaptiveCardTooLargeException)
        {
            // Said beside the card, which stays as it is with all that stands in it.
            return Say(turn.Word("error.tooLarge"));
        }
    }

    private static InvokeResponse Say(Wording words) =>
        AdaptiveCardInvokeResponse.Message(words.ToString()).ToInvokeResponse();

    private async Task ReplaceAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Replacement is not { } card || turn.Context.Activity.ReplyToId is not { } posted)
        {
            return;
        }

        var activity = Outgoing.Card(card, turn.Language);
        activity.Id = posted;
        await GuardAsync(() => turn.Context.UpdateActivityAsync(activity, cancellationToken));
    }

    private Task SendAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken) =>
        GuardAsync(() => context.SendActivityAsync(activity, cancellationToken));

    /// <summary>What was kept stays kept when the channel refuses: the person can open it again from the menu.</summary>
    private async Task GuardAsync(Func<Task> send)
    {
        try
        {
            await send();
        }
        catch (ConnectorException refused)
        {
            Log.NotDelivered(logger, refused.Disposition.ToString(), refused.Code);
        }
    }
}
