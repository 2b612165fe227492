using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Rounds.Keeping;

/// <summary>Lets go of all that was kept of a round. A second time does no harm.</summary>
internal sealed class RoundRemoval(RoundStore rounds, SeatStore seats, RoundPlaces places)
{
    public async Task RemoveAsync(SharedId id, StoredRound stored, CancellationToken cancellationToken)
    {
        // The round first: whoever answers meanwhile finds it gone, and takes back what they wrote.
        await rounds.RemoveAsync(id, cancellationToken);
        await seats.RemoveAllAsync(id, cancellationToken);
        var place = RoundPlaces.IdOf(stored.Place);
        if ((await places.FindAsync(place, cancellationToken))?.Round == id)
        {
            await places.RemoveAsync(place, cancellationToken);
        }
    }
}
