using Microsoft.Extensions.Options;

namespace LoopbaanBot.Rhythm.Sending;

/// <summary>Looks every so often at who is due. Nothing that goes wrong in one look ends the looking.</summary>
internal sealed class RhythmTick(
    SendDuePrompts send,
    IOptions<RhythmOptions> options,
    TimeProvider time,
    ILogger<RhythmTick> logger
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Enabled)
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.TickSeconds), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await send.RunAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                RhythmLog.TickFailed(logger, failure.GetType().Name);
            }
        }
    }
}
