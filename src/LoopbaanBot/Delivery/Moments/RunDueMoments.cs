using System.Collections.Frozen;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Delivery.Moments;

/// <summary>Runs what is due, one after the other; one failure does not keep the next waiting.</summary>
internal sealed class RunDueMoments(
    MomentTable moments,
    IEnumerable<IDueMoment> kinds,
    SchoolClock clock,
    ILogger<RunDueMoments> logger
)
{
    /// <summary>What still fails after three days is given up, so that one bad moment does not run for ever.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(3);

    private readonly FrozenDictionary<string, IDueMoment> _kinds = kinds.ToFrozenDictionary(kind => kind.Kind);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var moment in await moments.DueAsync(clock.Now, cancellationToken))
        {
            try
            {
                await RunAsync(moment, cancellationToken);
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                MomentLog.Failed(logger, moment.Kind, failure.GetType().Name);
                await moments.NoteFailureAsync(moment, clock.Now, cancellationToken);
            }
        }
    }

    private async Task RunAsync(DueMoment moment, CancellationToken cancellationToken)
    {
        if (clock.Now - moment.At > s_longest && moment.Failures > 0 || !_kinds.TryGetValue(moment.Kind, out var kind))
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
