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

    /// <summary>Whether the bot knows a chat with this person and may use it.</summary>
    public async Task<bool> CanReachAsync(PersonId person, CancellationToken cancellationToken) =>
        (await store.LoadAsync(person, cancellationToken)).Teacher is { Address: not null, ForgetSince: null };

    /// <summary>Sends a card that is drawn at the last moment, and says what Teams made of it.</summary>
    /// <param name="card">Null when there is nothing to say any more.</param>
    public async Task<SendResult> TrySendAsync(
        PersonId person,
        Func<LanguageContent, CancellationToken, Task<PostedCard?>> card,
        CancellationToken cancellationToken
    )
    {
        string? sent = null;
        var refused = await TryContinueAsync(
            person,
            card,
            teacher => teacher.ForgetSince is null,
            async (turn, activity, token) => sent = (await turn.SendActivityAsync(activity, token))?.Id,
            cancellationToken
        );
        return new SendResult(sent, refused);
    }

    /// <summary>Puts another card in the place of one that was sent; silent when the chat is gone.</summary>
    public Task ReplaceAsync(
        PersonId person,
        string activityId,
        Func<LanguageContent, PostedCard> card,
        CancellationToken cancellationToken
    ) =>
        ReplaceAsync(
            person,
            activityId,
            (content, _) => Task.FromResult<PostedCard?>(card(content)),
            cancellationToken
        );

    /// <inheritdoc cref="ReplaceAsync(PersonId, string, Func{LanguageContent, PostedCard}, CancellationToken)"/>
    public Task ReplaceAsync(
        PersonId person,
        string activityId,
        Func<LanguageContent, CancellationToken, Task<PostedCard?>> card,
        CancellationToken cancellationToken
    ) =>
        TryContinueAsync(
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

    private async Task<string?> SendAsync(
        PersonId person,
        Func<LanguageContent, PostedCard> card,
        Func<Teacher, bool> mayBeSentTo,
        CancellationToken cancellationToken
    )
    {
        string? sent = null;
        await TryContinueAsync(
            person,
            (content, _) => Task.FromResult<PostedCard?>(card(content)),
            mayBeSentTo,
            async (turn, activity, token) => sent = (await turn.SendActivityAsync(activity, token))?.Id,
            cancellationToken
        );
        return sent;
    }

    /// <returns>Why Teams refused; null when it did not, or when there was nobody to reach or nothing to say.</returns>
    private async Task<SendDisposition?> TryContinueAsync(
        PersonId person,
        Func<LanguageContent, CancellationToken, Task<PostedCard?>> card,
        Func<Teacher, bool> mayReach,
        Func<ITurnContext, Activity, CancellationToken, Task> send,
        CancellationToken cancellationToken
    )
    {
        var teacher = (await store.LoadAsync(person, cancellationToken)).Teacher;
        if (teacher.Address is not { } address || !mayReach(teacher))
        {
            return null;
        }

        var language = teacher.Language ?? Language.Dutch;
        if (await card(library[language], cancellationToken) is not { } drawn)
        {
            return null;
        }

        var activity = Outgoing.Card(drawn, language);
        try
        {
            await Adapter.ContinueConversationAsync(
                address.ToReference(person),
                (turn, token) => send(turn, activity, token),
                cancellationToken
            );
            return null;
        }
        catch (ConnectorException refused)
        {
            Log.NotDelivered(logger, refused.Disposition.ToString(), refused.Code);
            return refused.Disposition;
        }
    }
}

/// <param name="ActivityId">What was posted; null when nothing was, or nobody knows.</param>
/// <param name="Refused">Why Teams refused; null when it did not.</param>
internal readonly record struct SendResult(string? ActivityId, SendDisposition? Refused);
