using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Rounds.Keeping;

namespace LoopbaanBot.Rounds.TakingPart;

/// <summary>Keeps what one person did in a round, and takes it back where the round ended in the same moment.</summary>
internal sealed class SeatKeeper(RoundStore rounds, SeatStore seats)
{
    /// <summary>False when the round is over, so that nothing may stay of it.</summary>
    public async Task<bool> TryKeepAsync(SharedId id, RoundSeat seat, CancellationToken cancellationToken)
    {
        if (seat.HasAnswered)
        {
            await seats.PutAsync(id, seat, cancellationToken);
        }
        else
        {
            await seats.TryJoinAsync(id, seat.Person, cancellationToken);
        }

        // Whoever ends a round marks it first and then removes the seats: one of the two sees the other.
        if (await rounds.FindAsync(id, cancellationToken) is { Round.IsOver: false })
        {
            return true;
        }

        await seats.RemoveAsync(id, seat.Person, cancellationToken);
        return false;
    }

    public async Task<RoundCounts> CountAsync(SharedId id, CancellationToken cancellationToken) =>
        RoundCounts.Of(await seats.ListAsync(id, cancellationToken));
}
