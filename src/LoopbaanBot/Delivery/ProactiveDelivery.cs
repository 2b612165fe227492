using LoopbaanBot.BotFramework.Connector;
using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.People;

namespace LoopbaanBot.Delivery;

/// <summary>Sends of the bot's own accord: only cards without personal words, only where the bot is installed.</summary>
internal sealed class ProactiveDelivery(
    IServiceProvider services,
    ITeacherStore store,
    ContentLibrary library,
    ILogger<ProactiveDelivery> logger
)
{
    /// <summary>Found late: the adapter runs the turns, and a turn may end with a send to somebody else.</summary>
    private BotAdapter Adapter => services.GetRequiredService<BotAdapter>();

    /// <returns>The id of what was sent; null when this person cannot be reached now, or is being forgotten.</returns>
    /// <exception cref="StoreUnavailableException">The store does not answer; nothing was sent.</exception>
    public Task<string?> SendAsync(
        PersonId person,
        Func<LanguageContent, PostedCard> card,
        CancellationToken cancellationToken
    ) => SendAsync(person, card, teacher => teacher.ForgetSince is null, cancellationToken);

    /// <summary>The one card that may still be sent to somebody who is being forgotten: that it is done.</summary>
    /// <inheritdoc cref="SendAsync(PersonId, Func{LanguageContent, PostedCard}, CancellationToken)"/>
    public Task<string?> SendLastAsync(
        PersonId person,
        Func<LanguageContent, PostedCard> card,
        CancellationToken cancellationToken
    ) => SendAsync(person, card, _ => true, cancellationToken);

    private async Task<string?> SendAsync(
        PersonId person,
        Func<LanguageContent, PostedCard> card,
        Func<Teacher, bool> mayBeSentTo,
        CancellationToken cancellationToken
    )
    {
        string? sent = null;
        await ContinueAsync(
            person,
            card,
            mayBeSentTo,
            async (turn, activity, token) => sent = (await turn.SendActivityAsync(activity, token))?.Id,
            cancellationToken
        );
        return sent;
    }

    /// <summary>Puts another card in the place of one that was sent; silent when the chat is gone.</summary>
    public Task ReplaceAsync(
        PersonId person,
        string activityId,
        Func<LanguageContent, PostedCard> card,
        CancellationToken cancellationToken
    ) =>
        ContinueAsync(
            person,
            card,
            _ => true,
            (turn, activity, token) =>
            {
                activity.Id = activityId;
                return turn.UpdateActivityAsync(activity, token);
            },
            cancellationToken
        );

    private async Task ContinueAsync(
        PersonId person,
        Func<LanguageContent, PostedCard> card,
        Func<Teacher, bool> mayReach,
        Func<ITurnContext, Activity, CancellationToken, Task> send,
        CancellationToken cancellationToken
    )
    {
        var teacher = (await store.LoadAsync(person, cancellationToken)).Teacher;
        if (teacher.Address is not { } address || !mayReach(teacher))
        {
            return;
        }

        var language = teacher.Language ?? Language.Dutch;
        var activity = Outgoing.Card(card(library[language]), language);
        try
        {
            await Adapter.ContinueConversationAsync(
                address.ToReference(person),
                (turn, token) => send(turn, activity, token),
                cancellationToken
            );
        }
        catch (ConnectorException refused)
        {
            Log.NotDelivered(logger, refused.Disposition.ToString(), refused.Code);
        }
    }
}
