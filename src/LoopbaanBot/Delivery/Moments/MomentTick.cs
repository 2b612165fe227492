using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Rhythm.Sending;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Delivery.Moments;

/// <summary>Looks every few seconds at what is due: the steps of a group round are minutes, and nobody waits for a minute more.</summary>
internal sealed class MomentTick(
    RunDueMoments run,
    NoticeSweep sweep,
    IOptions<RhythmOptions> options,
    TimeProvider time,
    ILogger<MomentTick> logger
) : BackgroundService
{
    private static readonly TimeSpan s_between = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Enabled)
        {
            return;
        }

        await Task.WhenAll(
            LookAsync(token => run.RunAsync(waitedFor: true, token), stoppingToken),
            LookAsync(RunTheRestAsync, stoppingToken)
        );
    }

    private async Task RunTheRestAsync(CancellationToken cancellationToken)
    {
        await sweep.ScheduleAsync(cancellationToken);
        await run.RunAsync(waitedFor: false, cancellationToken);
    }

    private async Task LookAsync(Func<CancellationToken, Task> look, CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_between, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await look(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                MomentLog.TickFailed(logger, failure.GetType().Name);
            }
        }
    }
}
