using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Rounds.Keeping;
using LoopbaanBot.Rounds.Running;

namespace LoopbaanBot.Rounds.Preparing;

/// <summary>Takes the conversation for a round, keeps the round and posts its card, in this order.</summary>
internal sealed class RoundOpening(
    RoundStore rounds,
    RoundPlaces places,
    RoundRunner runner,
    RoundBoard board,
    RoundSignals signals
)
{
    /// <summary>False when another round runs in this conversation.</summary>
    public async Task<bool> OpenAsync(SharedId id, StoredRound opened, CancellationToken cancellationToken)
    {
        if (!await TryTakeAsync(id, opened, cancellationToken))
        {
            return false;
        }

        await runner.ScheduleAsync(id, opened.Round, cancellationToken);
        // Only whoever keeps it first posts the card: a crash in between loses a card, and the guide can post it again.
        if (await rounds.TryAddAsync(id, opened, cancellationToken))
        {
            await PostAsync(id, cancellationToken);
        }

        return true;
    }

    /// <summary>Posts the card, once more where the first one was lost or stands too far up.</summary>
    public async Task PostAsync(SharedId id, CancellationToken cancellationToken)
    {
        if (await rounds.FindAsync(id, cancellationToken) is not { Round.IsOver: false } stored)
        {
            return;
        }

        if (await board.PostAsync(id, stored, cancellationToken) is { } posted)
        {
            await rounds.UpdateAsync(id, now => now with { CardId = posted }, cancellationToken);
            await board.RefreshAsync(id, cancellationToken);
        }

        await signals.PostStepAsync(id, stored, cancellationToken);
    }

    private async Task<bool> TryTakeAsync(SharedId id, StoredRound opened, CancellationToken cancellationToken)
    {
        var place = RoundPlaces.IdOf(opened.Place);
        if (await places.TryAddAsync(place, new RoundClaim(id), cancellationToken))
        {
            return true;
        }

        var taken = await places.FindAsync(place, cancellationToken);
        if (taken is not null && taken.Round != id && await IsLiveAsync(taken.Round, opened, cancellationToken))
        {
            return false;
        }

        // Of two that find the old one over, the first takes the place and the second finds another round in it.
        var now = await places.UpdateAsync(
            place,
            claim => claim == taken && claim.Round != id ? new RoundClaim(id) : claim,
            cancellationToken
        );
        return now?.Round == id;
    }

    private async Task<bool> IsLiveAsync(SharedId id, StoredRound opened, CancellationToken cancellationToken) =>
        await rounds.FindAsync(id, cancellationToken) is { } other
        // What the clock ended a moment ago keeps nobody waiting.
        && !other.Round.Advance(opened.Round.EndsAt - GroupRound.Patience, default).IsOver;
}
