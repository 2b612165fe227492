using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.People;
using LoopbaanBot.Privacy.Received;

namespace LoopbaanBot.Privacy.Outbox;

/// <summary>Tells recipients that there is something to open: a pointer in their list, and a notice.</summary>
/// <remarks>Each step may be done again. What waits in the outbox is removed last, so a killed process loses nothing.</remarks>
internal sealed class ShareDelivery(
    ShareOutbox outbox,
    SharedReading reading,
    ReceivedStore received,
    NoticeBook notices,
    ITeacherStore store
)
{
    public async Task DeliverAsync(PersonId owner, GrantId grant, CancellationToken cancellationToken)
    {
        if (await outbox.FindAsync(owner, grant, cancellationToken) is not { } waiting)
        {
            return;
        }

        if (await reading.FindAsync(waiting.Recipient, owner, grant, cancellationToken) is not null)
        {
            var recipient = await store.LoadAsync(waiting.Recipient, cancellationToken);
            if (
                recipient.Teacher.ForgetSince is not null
                || !await received.TryAddAsync(recipient, new ReceivedItem(grant, owner), cancellationToken)
            )
            {
                return;
            }

            await TellAsync(waiting, cancellationToken);
        }

        await outbox.RemoveAsync(waiting, cancellationToken);
    }

    /// <summary>Asks once more: whoever took it back or erased it meanwhile may have looked before the pointer was there.</summary>
    private async Task TellAsync(WaitingCard waiting, CancellationToken cancellationToken)
    {
        var found = await reading.FindAsync(waiting.Recipient, waiting.Owner, waiting.Grant, cancellationToken);
        await (
            found is { } grant
                ? notices.TellAsync(
                    waiting.Recipient,
                    ShareNotice.Name,
                    waiting.Grant.ToString(),
                    ShareNotice.Once,
                    grant.Until,
                    cancellationToken
                )
                : received.DeleteAsync(waiting.Recipient, waiting.Grant, cancellationToken)
        );
    }
}
