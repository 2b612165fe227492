using LoopbaanBot.Careers.People;
using LoopbaanBot.Privacy;
using LoopbaanBot.Rounds.Running;

namespace LoopbaanBot.Rounds.Keeping;

/// <summary>Takes somebody out of every round, and ends the rounds that this person leads.</summary>
internal sealed class RoundEraser(RoundStore rounds, SeatStore seats, RoundRemoval removal, RoundBoard board)
    : IPersonalReferences
{
    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        foreach (var (id, stored) in await rounds.ListEverywhereAsync(cancellationToken))
        {
            if (stored.Round.Guide == person)
            {
                // The card names who led it, and only the round knows where it stands: so the card first.
                await board.TakeDownAsync(stored, cancellationToken);
                await removal.RemoveAsync(id, stored, cancellationToken);
            }
        }

        await seats.ForgetAsync(person, cancellationToken);
    }
}
