using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Hosting;
using LoopbaanBot.Rounds.Access;
using LoopbaanBot.Rounds.Keeping;

namespace LoopbaanBot.Rounds.TakingPart;

/// <summary>Keeps what one person did in a round, and takes it back where that came too late.</summary>
internal sealed class SeatKeeper(RoundStore rounds, SeatStore seats, SchoolClock clock)
{
    /// <summary>False when the round is over, so that nothing may stay of it.</summary>
    public async Task<bool> TryJoinAsync(SharedId id, PersonId person, CancellationToken cancellationToken)
    {
        await seats.TryJoinAsync(id, person, cancellationToken);
        return await FindOrLeaveAsync(id, person, cancellationToken) is not null;
    }

    /// <summary>False when the answers opened or the round ended in the same moment; then all is as it was before.</summary>
    public async Task<bool> TryAnswerAsync(RoundScene scene, RoundAnswer answer, CancellationToken cancellationToken)
    {
        var person = scene.Standing.Person;
        await seats.PutAsync(scene.Id, new RoundSeat(person, answer), cancellationToken);
        if (await FindOrLeaveAsync(scene.Id, person, cancellationToken) is not { } stored)
        {
            return false;
        }

        if (stored.Round.Advance(clock.Now).TakesAnswers || WasCounted(scene))
        {
            return true;
        }

        // Others may have read what stood there before.
        await seats.PutAsync(scene.Id, scene.Own ?? new RoundSeat(person), cancellationToken);
        await FindOrLeaveAsync(scene.Id, person, cancellationToken);
        return false;
    }

    /// <summary>
    /// A first answer that came before the clock opened them: they opened because all were ready, so this one was among
    /// those that were counted.
    /// </summary>
    private bool WasCounted(RoundScene scene) =>
        scene.Own is { HasAnswered: false } && scene.Round.Round.Advance(clock.Now).TakesAnswers;

    /// <summary>Whoever ends a round marks it first and then removes the seats: one of the two sees the other.</summary>
    private async Task<StoredRound?> FindOrLeaveAsync(SharedId id, PersonId person, CancellationToken cancellationToken)
    {
        if (await rounds.FindAsync(id, cancellationToken) is { Round.IsOver: false } stored)
        {
            return stored;
        }

        await seats.RemoveAsync(id, person, cancellationToken);
        return null;
    }

    public async Task<RoundCounts> CountAsync(SharedId id, CancellationToken cancellationToken) =>
        RoundCounts.Of(await seats.ListAsync(id, cancellationToken));
}
