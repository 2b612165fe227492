using System.Globalization;
using LoopbaanBot.Careers.People;
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
        StoredRound? still;
        try
        {
            still = await HoldNowAsync(id, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // The pause may have been kept before the card for all failed; then this only says so.
            RoundLog.NotShown(logger, failure.GetType().Name);
            still = await HoldNowAsync(id, cancellationToken);
        }

        await TellAsync(id, still, cancellationToken);
        return still;
    }

    /// <summary>Once for each pause, however often it is called: also by the timer, for whoever was killed in between.</summary>
    public Task TellAsync(SharedId id, StoredRound? still, CancellationToken cancellationToken) =>
        still is { Round: { IsPaused: true } round }
            ? notices.TellAsync(
                round.Guide,
                RoundNotice.NoticeKind,
                id.ToString(),
                round.Pauses.ToString(CultureInfo.InvariantCulture),
                clock.Today,
                cancellationToken
            )
            : Task.CompletedTask;

    private Task<StoredRound?> HoldNowAsync(SharedId id, CancellationToken cancellationToken) =>
        runner.ChangeAsync(id, (round, _) => round.Pause(clock.Now), cancellationToken);
}
