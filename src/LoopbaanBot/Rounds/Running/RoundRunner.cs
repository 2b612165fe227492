using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Delivery.Moments;
using LoopbaanBot.Hosting;
using LoopbaanBot.Rounds.Keeping;

namespace LoopbaanBot.Rounds.Running;

/// <summary>Changes a round, and does what follows: the next timer, the card for all, the words that go.</summary>
/// <remarks>
/// The timer is set before the change is kept: killed in between, it rings for nothing. The other way round a round could
/// stand still for ever.
/// </remarks>
internal sealed class RoundRunner(
    RoundStore rounds,
    RoundRemoval removal,
    RoundSignals signals,
    MomentTable moments,
    SchoolClock clock
)
{
    public const string MomentKind = "round";

    /// <summary>How long it is remembered that a round is over, so that a late press finds no empty chair.</summary>
    private static readonly TimeSpan s_remembered = TimeSpan.FromMinutes(10);

    /// <param name="change">May be called several times, on what time made of the round.</param>
    /// <returns>The round as it is now; null when there is none.</returns>
    public async Task<StoredRound?> ChangeAsync(
        SharedId id,
        Func<GroupRound, GroupRound> change,
        CancellationToken cancellationToken
    )
    {
        if (await rounds.FindAsync(id, cancellationToken) is not { } known)
        {
            return null;
        }

        var now = clock.Now;
        await ScheduleAsync(id, change(known.Round.Advance(now)), cancellationToken);
        var before = known;
        var after = await rounds.UpdateAsync(
            id,
            stored =>
            {
                before = stored;
                var round = change(stored.Round.Advance(now));
                return round == stored.Round ? stored : stored with { Round = round };
            },
            cancellationToken
        );
        if (after is not null)
        {
            await FollowAsync(id, before, after, cancellationToken);
        }

        return after;
    }

    public Task ScheduleAsync(SharedId id, GroupRound round, CancellationToken cancellationToken) =>
        moments.ScheduleAsync(
            MomentKind,
            id.ToString(),
            round.IsOver ? clock.Now + s_remembered : round.EndsAt,
            cancellationToken
        );

    private async Task FollowAsync(
        SharedId id,
        StoredRound before,
        StoredRound after,
        CancellationToken cancellationToken
    )
    {
        if (after.Round.IsOver)
        {
            await removal.RemoveSeatsAsync(id, cancellationToken);
        }

        if (before.Round != after.Round)
        {
            // Another change may have come first; then this timer was not the one that was set.
            await ScheduleAsync(id, after.Round, cancellationToken);
            await signals.TellAsync(id, before, after, cancellationToken);
        }
    }
}
