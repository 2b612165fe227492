using Azure;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;
using LoopbaanBot.Privacy.Received;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Privacy.Outbox;

/// <summary>Tells recipients that there is something to open. Whether they may is asked again at the moment of sending.</summary>
/// <remarks>
/// First the pointer, then the claim, then the card: killed anywhere, a card is never sent twice, and what is shared
/// stands in the recipient's list either way. So a card that is lost loses nothing.
/// </remarks>
internal sealed class ShareDelivery(
    ShareOutbox outbox,
    SharedAccess access,
    ReceivedStore received,
    ProactiveDelivery delivery,
    ShareDeliveryContext context
)
{
    /// <summary>After this long, whoever claimed a card was killed; the card may have arrived, so it is not sent again.</summary>
    private static readonly TimeSpan s_longestSend = TimeSpan.FromMinutes(5);

    public async Task DeliverAsync(PersonId owner, GrantId grant, CancellationToken cancellationToken)
    {
        if (await outbox.FindAsync(owner, grant, cancellationToken) is not { Card: var waiting, Tag: var tag })
        {
            return;
        }

        if (waiting.ClaimedAt is { } claimed)
        {
            await (
                context.Now - claimed > s_longestSend
                    ? outbox.RemoveAsync(waiting, cancellationToken)
                    : Task.CompletedTask
            );
            return;
        }

        if (!await MayReadAsync(waiting, cancellationToken))
        {
            await outbox.RemoveAsync(waiting, cancellationToken);
            return;
        }

        await PointAndSendAsync(waiting, tag, cancellationToken);
    }

    private async Task PointAndSendAsync(WaitingCard waiting, ETag tag, CancellationToken cancellationToken)
    {
        var recipient = await context.FindReachableAsync(waiting.Recipient, cancellationToken);
        var pointer = new ReceivedItem(waiting.Grant, waiting.Owner, null);
        if (recipient is null || !await received.TryAddAsync(recipient, pointer, cancellationToken))
        {
            return;
        }

        if (await outbox.TryClaimAsync(waiting with { ClaimedAt = context.Now }, tag, cancellationToken))
        {
            await SendAsync(waiting, pointer, cancellationToken);
        }
        else if (!await MayReadAsync(waiting, cancellationToken))
        {
            // Taken back or erased meanwhile: whoever did that may have looked before the pointer was there.
            await received.DeleteAsync(waiting.Recipient, waiting.Grant, cancellationToken);
        }
    }

    /// <summary>The same question as at the opening, in any language: only whether there is something to read.</summary>
    private async Task<bool> MayReadAsync(WaitingCard waiting, CancellationToken cancellationToken) =>
        await access.ReadAsync(waiting.Recipient, waiting.Owner, waiting.Grant, context.AnyContent, cancellationToken)
            is not null;

    private async Task SendAsync(WaitingCard waiting, ReceivedItem pointer, CancellationToken cancellationToken)
    {
        var sent = await delivery.SendAsync(
            waiting.Recipient,
            content => ReceivedPosts.Arrived(content.Texts, new OpenSharedSubmit(waiting.Grant)),
            cancellationToken
        );
        if (sent is not null)
        {
            await received.RememberCardAsync(waiting.Recipient, pointer, sent, cancellationToken);
        }

        await outbox.RemoveAsync(waiting, cancellationToken);
    }
}

/// <summary>What sending needs to know beside the share: the hour, and whether somebody can be reached.</summary>
internal sealed class ShareDeliveryContext(ITeacherStore store, SchoolClock clock, ContentLibrary library)
{
    public DateTimeOffset Now => clock.Now;

    /// <summary>Only to see whether the item is there; it is drawn again in the reader's own language.</summary>
    public LanguageContent AnyContent => library[Language.Dutch];

    /// <summary>Null for somebody who does not use the bot (yet), removed it, or is being forgotten.</summary>
    public async Task<StoredTeacher?> FindReachableAsync(PersonId person, CancellationToken cancellationToken)
    {
        var stored = await store.LoadAsync(person, cancellationToken);
        return stored.Teacher is { Address: not null, ForgetSince: null } ? stored : null;
    }
}
