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
    SeatStore seats,
    RoundSignals signals,
    MomentTable moments,
    SchoolClock clock
)
{
    public const string MomentKind = "round";

    /// <summary>How long it is remembered that a round is over, so that a late press finds no empty chair.</summary>
    private static readonly TimeSpan s_remembered = TimeSpan.FromMinutes(10);

    /// <summary>After which it is looked at whether all was told of a pause or a step; see <see cref="RoundTimer"/>.</summary>
    private static readonly TimeSpan s_toldBy = TimeSpan.FromMinutes(1);

    /// <param name="change">
    /// May be called several times, on what time made of the round and with the numbers as they are now: so whoever is
    /// last to answer counts all, also of two who are last together.
    /// </param>
    /// <returns>The round as it is now; null when there is none.</returns>
    public async Task<StoredRound?> ChangeAsync(
        SharedId id,
        Func<GroupRound, RoundCounts, GroupRound> change,
        CancellationToken cancellationToken
    )
    {
        if (await rounds.FindAsync(id, cancellationToken) is not { } known)
        {
            return null;
        }

        var now = clock.Now;
        var counts = RoundCounts.Of(await seats.ListAsync(id, cancellationToken));
        GroupRound Changed(GroupRound round) => change(round.Advance(now, counts), counts);
        var next = Changed(known.Round);
        await ScheduleAsync(id, next, cancellationToken);
        if (next.Pauses > known.Round.Pauses || next.Place != known.Round.Place)
        {
            await moments.ScheduleAsync(MomentKind, id.ToString(), now + s_toldBy, cancellationToken);
        }

        var before = known;
        var after = await rounds.UpdateAsync(
            id,
            stored =>
            {
                before = stored;
                var round = Changed(stored.Round);
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
            await seats.RemoveAllAsync(id, cancellationToken);
        }
        else if (after.Round.LetsAnswersGo)
        {
            await seats.RemoveAnswersAsync(id, cancellationToken);
        }

        if (before.Round != after.Round)
        {
            // Another change may have come first; then this timer was not the one that was set.
            await ScheduleAsync(id, after.Round, cancellationToken);
            await signals.TellAsync(id, before, after, cancellationToken);
        }
    }
}
