using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Hosting;
using LoopbaanBot.Rounds.Running;

namespace LoopbaanBot.Rounds.Guiding;

/// <summary>What the guide does with the clock and the steps of a round.</summary>
internal sealed class RoundMoves(RoundRunner runner, RoundStandstill standstill, SchoolClock clock)
{
    /// <returns>False when the answers may not open yet.</returns>
    public async Task<bool> TryAsync(SharedId id, LeadSubmit lead, CancellationToken cancellationToken)
    {
        switch (lead.What)
        {
            case Lead.Open:
                return await TryOpenAsync(id, cancellationToken);
            case Lead.Pause:
                await standstill.HoldAsync(id, cancellationToken);
                return true;
            default:
                await runner.ChangeAsync(id, (round, _) => Moved(round, lead), cancellationToken);
                return true;
        }
    }

    private async Task<bool> TryOpenAsync(SharedId id, CancellationToken cancellationToken)
    {
        // With the numbers of now and not of the panel: somebody may have joined since, and be writing.
        var after = await runner.ChangeAsync(id, (round, counts) => round.Reveal(counts, clock.Now), cancellationToken);
        return after is not { Round: { IsOver: false, HasOpened: false } };
    }

    /// <summary>A second press finds the round further than the card it stood on, and moves nothing.</summary>
    private GroupRound Moved(GroupRound round, LeadSubmit lead) =>
        lead.What switch
        {
            Lead.Begin => round.Begin(clock.Now),
            Lead.Next when round.Step == lead.Step => round.Next(clock.Now),
            Lead.Resume => round.Resume(clock.Now),
            Lead.Wrap => round.Wrap(clock.Now),
            Lead.Close => round.Close(),
            _ => round,
        };
}
