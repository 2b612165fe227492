using System.Globalization;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Hosting;
using LoopbaanBot.Rounds.Keeping;

namespace LoopbaanBot.Rounds.Running;

/// <summary>
/// Makes a round stand still and tells its guide, each pause once and in the same words whoever asked for it, also the
/// guide: a message that came for others alone would prove that somebody pressed.
/// </summary>
internal sealed class RoundStandstill(
    RoundRunner runner,
    NoticeBook notices,
    SchoolClock clock,
    ILogger<RoundStandstill> logger
)
{
    /// <returns>The round as it is now; null when there is none.</returns>
    public async Task<StoredRound?> HoldAsync(SharedId id, CancellationToken cancellationToken)
    {
        var isNew = false;
        GroupRound Hold(GroupRound round)
        {
            isNew |= round is { IsPaused: false, IsOver: false };
            return round.Pause(clock.Now);
        }

        StoredRound? still;
        try
        {
            still = await runner.ChangeAsync(id, Hold, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // The pause may have been kept before the card for all failed; then this only says so.
            RoundLog.NotShown(logger, failure.GetType().Name);
            still = await runner.ChangeAsync(id, Hold, cancellationToken);
        }

        if (isNew && still is { Round.IsPaused: true })
        {
            await TellAsync(id, still.Round, cancellationToken);
        }

        return still;
    }

    private Task TellAsync(SharedId id, GroupRound round, CancellationToken cancellationToken) =>
        notices.TellAsync(
            round.Guide,
            RoundNotice.NoticeKind,
            id.ToString(),
            round.Pauses.ToString(CultureInfo.InvariantCulture),
            clock.Today,
            cancellationToken
        );
}
