using System.Collections.Frozen;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Delivery.Moments;

/// <summary>Runs what is due, one after the other; one failure does not keep the next waiting.</summary>
/// <remarks>What people wait for is a queue of its own: a card to a whole school, or a pause that Teams asks for, does not hold it up.</remarks>
internal sealed class RunDueMoments(
    MomentTable moments,
    IEnumerable<IDueMoment> kinds,
    SchoolClock clock,
    ILogger<RunDueMoments> logger
)
{
    /// <summary>
    /// What fails so often is given up, so that one bad moment does not run for ever: with the waits in between about
    /// three days. Tries count and not days, for a bot that was down did not try.
    /// </summary>
    public const int MostFailures = 100;

    private readonly FrozenDictionary<string, IDueMoment> _kinds = kinds.ToFrozenDictionary(kind => kind.Kind);

    /// <param name="waitedFor">Which of the two queues.</param>
    public async Task RunAsync(bool waitedFor, CancellationToken cancellationToken)
    {
        foreach (var moment in await moments.DueAsync(clock.Now, cancellationToken))
        {
            var kind = _kinds.GetValueOrDefault(moment.Kind);
            if ((kind?.IsWaitedFor ?? false) != waitedFor)
            {
                continue;
            }

            try
            {
                await RunAsync(moment, kind, cancellationToken);
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                MomentLog.Failed(logger, moment.Kind, failure.GetType().Name);
                await moments.NoteFailureAsync(moment, clock.Now, cancellationToken);
            }
        }
    }

    private async Task RunAsync(DueMoment moment, IDueMoment? kind, CancellationToken cancellationToken)
    {
        if (kind is null || moment.Failures >= MostFailures && !kind.IsNeverGivenUp)
        {
            MomentLog.GivenUp(logger, moment.Kind);
        }
        else
        {
            await kind.RunAsync(moment.Id, moment.At, cancellationToken);
        }

        await moments.DoneAsync(moment, cancellationToken);
    }
}

/// <summary>Kinds and codes, never who or what.</summary>
internal static partial class MomentLog
{
    [LoggerMessage(1401, LogLevel.Warning, "What was due failed and will be tried again: {Moment}, {Kind}.")]
    public static partial void Failed(ILogger logger, string moment, string kind);

    [LoggerMessage(1402, LogLevel.Error, "What was due is given up: {Moment}.")]
    public static partial void GivenUp(ILogger logger, string moment);

    [LoggerMessage(1403, LogLevel.Error, "A look at what is due failed: {Kind}.")]
    public static partial void TickFailed(ILogger logger, string kind);
}
