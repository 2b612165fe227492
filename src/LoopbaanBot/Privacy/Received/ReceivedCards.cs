using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;

namespace LoopbaanBot.Privacy.Received;

/// <summary>Closes the card that told somebody of an item. The item itself was out of reach before: this only tidies the chat.</summary>
internal sealed class ReceivedCards(ReceivedStore received, NoticeBook notices, ProactiveDelivery delivery)
    : IGrantCards
{
    /// <inheritdoc/>
    public async Task CloseAsync(PersonId recipient, GrantId grant, CancellationToken cancellationToken)
    {
        var (kind, occasion) = (ShareNotice.Name, ShareNotice.Once);
        await notices.RedrawAsync(recipient, kind, grant.ToString(), occasion, cancellationToken);
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
}
