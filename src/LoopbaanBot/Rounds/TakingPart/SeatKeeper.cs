using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Hosting;
using LoopbaanBot.Rounds.Access;
using LoopbaanBot.Rounds.Keeping;

namespace LoopbaanBot.Rounds.TakingPart;

/// <summary>Keeps what one person did in a round, and takes it back where that came too late.</summary>
internal sealed class SeatKeeper(RoundStore rounds, SeatStore seats, RoundRelations relations, SchoolClock clock)
{
    /// <summary>
    /// False when the round is over, so that nothing may stay of it, or somebody came whose manager this person is.
    /// A manager who sat here first gives up the seat, with what they wrote: who was first makes no difference.
    /// </summary>
    public async Task<bool> TryJoinAsync(SharedId id, PersonId person, CancellationToken cancellationToken)
    {
        await seats.TryJoinAsync(id, person, cancellationToken);
        foreach (var other in await OthersAsync(id, person, cancellationToken))
        {
            if (await relations.ManagesAsync(other, person, cancellationToken))
            {
                await seats.RemoveAsync(id, other, cancellationToken);
            }
        }

        return await StayAsync(id, person, cancellationToken) is not null;
    }

    /// <summary>False when the answers opened or the round ended in the same moment; then all is as it was before.</summary>
    public async Task<bool> TryAnswerAsync(RoundScene scene, RoundAnswer answer, CancellationToken cancellationToken)
    {
        var person = scene.Standing.Person;
        if (
            !await seats.TryPutAsync(scene.Id, new RoundSeat(person, answer), cancellationToken)
            || await StayAsync(scene.Id, person, cancellationToken) is not { } stored
        )
        {
            return false;
        }

        // With this answer among them, as the timer counts: an opening may rest on a first answer, so that one stays.
        var counts = RoundCounts.Of(await seats.ListAsync(scene.Id, cancellationToken));
        var now = stored.Round.Advance(clock.Now, counts);
        if (now.TakesAnswers || (now.ShowsAnswers && scene.Own is { HasAnswered: false }))
        {
            return true;
        }

        // Others may have read what stood there before; where nothing opened, nothing stays.
        var before = now.LetsAnswersGo ? null : scene.Own;
        await seats.TryPutAsync(scene.Id, before ?? new RoundSeat(person), cancellationToken);
        await FindOrLeaveAsync(scene.Id, person, cancellationToken);
        return false;
    }

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

    private async Task<IReadOnlyList<PersonId>> OthersAsync(
        SharedId id,
        PersonId person,
        CancellationToken cancellationToken
    ) =>
        [.. (await seats.ListAsync(id, cancellationToken)).Select(seat => seat.Person).Where(other => other != person)];

    /// <summary>The round, for whoever may stay in it; null for whoever had to leave again.</summary>
    private async Task<StoredRound?> StayAsync(SharedId id, PersonId person, CancellationToken cancellationToken)
    {
        var others = await OthersAsync(id, person, cancellationToken);
        if (!await relations.ManagesAnyAsync(person, others, cancellationToken))
        {
            return await FindOrLeaveAsync(id, person, cancellationToken);
        }

        await seats.RemoveAsync(id, person, cancellationToken);
        return null;
    }
}
