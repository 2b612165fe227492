using LoopbaanBot.Careers.People;
using LoopbaanBot.Delivery.Moments;
using LoopbaanBot.Rounds.Keeping;

namespace LoopbaanBot.Rounds.Running;

/// <summary>Does what the clock brings to a round: the next step, the opening of the answers, the end.</summary>
internal sealed class RoundTimer(
    RoundStore rounds,
    RoundRunner runner,
    RoundRemoval removal,
    RoundSignals signals,
    RoundStandstill standstill
) : IDueMoment
{
    public string Kind => RoundRunner.MomentKind;

    public bool IsWaitedFor => true;

    public bool IsNeverGivenUp => true;

    public async Task RunAsync(string id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (SharedId.Parse(id) is not { } round || await rounds.FindAsync(round, cancellationToken) is not { } stored)
        {
            return;
        }

        if (stored.Round.IsOver)
        {
            // Whoever ended it may have been killed before the card said so.
            await signals.CatchUpAsync(round, cancellationToken);
            await removal.RemoveAsync(round, stored, cancellationToken);
            return;
        }

        var now = await runner.ChangeAsync(round, (state, _) => state, cancellationToken);
        await standstill.TellAsync(round, now, cancellationToken);
        await signals.CatchUpAsync(round, cancellationToken);
    }
}
