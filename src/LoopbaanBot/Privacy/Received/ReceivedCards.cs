using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Delivery;
using LoopbaanBot.People;

namespace LoopbaanBot.Privacy.Received;

/// <summary>Closes the card that told somebody of an item. The item itself was out of reach before: this only tidies the chat.</summary>
internal sealed class ReceivedCards(ReceivedStore received, ProactiveDelivery delivery)
{
    /// <exception cref="StoreUnavailableException">The store does not answer; it can be done again.</exception>
    public async Task CloseAsync(PersonId recipient, GrantId grant, CancellationToken cancellationToken)
    {
        if (await received.FindAsync(recipient, grant, cancellationToken) is not { } item)
        {
            return;
        }

        await CloseAsync(recipient, item, cancellationToken);
        await received.DeleteAsync(recipient, grant, cancellationToken);
    }

    /// <summary>Closes a card of the bot's own accord, in the chat of somebody who is being forgotten.</summary>
    public Task ClosePromptAsync(PersonId person, string activityId, CancellationToken cancellationToken) =>
        delivery.ReplaceAsync(
            person,
            activityId,
            content => ReceivedPosts.UnavailablePrompt(content.Texts),
            cancellationToken
        );

    public Task CloseAsync(PersonId recipient, ReceivedItem item, CancellationToken cancellationToken) =>
        item.CardId is { } card
            ? delivery.ReplaceAsync(
                recipient,
                card,
                content => ReceivedPosts.Unavailable(content.Texts),
                cancellationToken
            )
            : Task.CompletedTask;
}
