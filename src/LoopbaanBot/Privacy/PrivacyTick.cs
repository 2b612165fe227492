using LoopbaanBot.Privacy.Erasure;
using LoopbaanBot.Privacy.Outbox;

namespace LoopbaanBot.Privacy;

/// <summary>Finishes what a killed process left: people who are being forgotten, and cards that wait to be sent.</summary>
internal sealed class PrivacyTick(
    Forgetting forgetting,
    ShareDelivery delivery,
    TimeProvider time,
    ILogger<PrivacyTick> logger
) : BackgroundService
{
    private static readonly TimeSpan s_first = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_between = TimeSpan.FromMinutes(15);

    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        try
        {
            await forgetting.ContinueAllAsync(cancellationToken);
            await delivery.DeliverAllAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.TickFailed(logger, failure.GetType().Name);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_first, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            timer.Period = s_between;
            await RunOnceAsync(stoppingToken);
        }
    }
}

internal static partial class Log
{
    [LoggerMessage(1302, LogLevel.Warning, "Finishing what was left failed and will be tried again: {Kind}.")]
    public static partial void TickFailed(ILogger logger, string kind);
}
