using Azure;
using LoopbaanBot.BotFramework.Connector;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Delivery.Moments;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;

namespace LoopbaanBot.Delivery.Notices;

/// <summary>Sends a notice: first the claim, then the card. Killed anywhere, a card is never sent twice.</summary>
internal sealed class NoticeDelivery(
    NoticeStore store,
    NoticeKinds kinds,
    ProactiveDelivery delivery,
    MomentTable moments,
    SchoolClock clock
) : IDueMoment
{
    public const string MomentKind = "notice";

    /// <summary>
    /// After this long, whoever claimed a card was killed; the card may have arrived, so it is not sent again. Twice is
    /// worse than once too few: what a card tells of is found behind "Mensen" too.
    /// </summary>
    private static readonly TimeSpan s_longestSend = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan s_retry = TimeSpan.FromMinutes(10);

    public string Kind => MomentKind;

    /// <summary>Tries again what Teams could not take.</summary>
    public Task RunAsync(string id, DateTimeOffset at, CancellationToken cancellationToken) =>
        NoticeTarget.Parse(id) is { } target
            ? DeliverAsync(target.Recipient, target.Notice, cancellationToken)
            : Task.CompletedTask;

    public async Task DeliverAsync(PersonId recipient, Guid id, CancellationToken cancellationToken)
    {
        if (
            await store.FindAsync(recipient, id, cancellationToken) is not var (notice, tag)
            || notice.Outcome is NoticeOutcome.Sent or NoticeOutcome.Refused
            || notice.Until < clock.Today
        )
        {
            return;
        }

        if (notice.ClaimedAt is { } claimed)
        {
            if (clock.Now - claimed > s_longestSend)
            {
                await store.TryReplaceAsync(notice with { Outcome = NoticeOutcome.Sent }, tag, cancellationToken);
            }

            return;
        }

        if (!await kinds.HasToSayAsync(notice, cancellationToken))
        {
            await store.RemoveAsync(notice, cancellationToken);
        }
        else if (!await delivery.CanReachAsync(recipient, cancellationToken))
        {
            await store.TryReplaceAsync(notice with { Outcome = NoticeOutcome.NotInstalled }, tag, cancellationToken);
        }
        else if (
            await store.TryReplaceAsync(notice with { ClaimedAt = clock.Now }, tag, cancellationToken)
            && await store.FindAsync(recipient, id, cancellationToken) is var (mine, current)
        )
        {
            await SendAsync(mine, current, cancellationToken);
        }
    }

    /// <summary>Has it looked at a little later, whatever happens to this process.</summary>
    public Task LookAgainAsync(Notice notice, CancellationToken cancellationToken) =>
        moments.ScheduleAsync(
            MomentKind,
            new NoticeTarget(notice.Recipient, notice.Id).ToString(),
            clock.Now + s_retry,
            cancellationToken
        );

    /// <summary>Draws a card again that stands in somebody's chat; one with nothing to say any more says that it is over.</summary>
    public async Task RedrawAsync(Notice notice, CancellationToken cancellationToken)
    {
        if (notice.ActivityId is { } sent)
        {
            await delivery.ReplaceAsync(
                notice.Recipient,
                sent,
                async (content, token) => await kinds.DrawAsync(notice, content, token) ?? kinds.Over(notice, content),
                cancellationToken
            );
        }
    }

    /// <summary>Says that it is over, whatever there was to say.</summary>
    public Task CloseAsync(Notice notice, CancellationToken cancellationToken) =>
        notice.ActivityId is { } sent
            ? delivery.ReplaceAsync(notice.Recipient, sent, content => kinds.Over(notice, content), cancellationToken)
            : Task.CompletedTask;

    private async Task SendAsync(Notice notice, ETag tag, CancellationToken cancellationToken)
    {
        var sent = await TrySendAsync(notice, cancellationToken);
        var after = notice with { ActivityId = sent.ActivityId, Outcome = OutcomeOf(sent) };
        if (after.Outcome is NoticeOutcome.Waiting or NoticeOutcome.Blocked or NoticeOutcome.NotInstalled)
        {
            after = after with { ClaimedAt = null };
        }

        if (after.Outcome == NoticeOutcome.Waiting)
        {
            await LookAgainAsync(notice, cancellationToken);
        }

        await store.TryReplaceAsync(after, tag, cancellationToken);
    }

    /// <summary>What goes wrong before the card leaves, such as a store that cannot be read, is tried again later.</summary>
    private async Task<SendResult> TrySendAsync(Notice notice, CancellationToken cancellationToken)
    {
        try
        {
            return await delivery.TrySendAsync(
                notice.Recipient,
                (content, token) => kinds.DrawAsync(notice, content, token),
                cancellationToken
            );
        }
        catch (Exception failure) when (failure is StoreUnavailableException or ConnectorException)
        {
            return new SendResult(null, SendDisposition.Retryable);
        }
    }

    /// <summary>What may have arrived counts as sent: twice is worse than a card that has to be looked for.</summary>
    private static NoticeOutcome OutcomeOf(SendResult sent) =>
        sent switch
        {
            { ActivityId: not null } => NoticeOutcome.Sent,
            { Refused: SendDisposition.Retryable or SendDisposition.Unauthorised } => NoticeOutcome.Waiting,
            { Refused: SendDisposition.Unreachable } => NoticeOutcome.Blocked,
            { Refused: SendDisposition.Gone } => NoticeOutcome.NotInstalled,
            { Refused: SendDisposition.Dead } => NoticeOutcome.Refused,
            _ => NoticeOutcome.Sent,
        };
}
