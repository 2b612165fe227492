using LoopbaanBot.Privacy.Erasure;
using LoopbaanBot.Privacy.Outbox;

namespace LoopbaanBot.Privacy;

/// <summary>Finishes what a killed process left: people who are being forgotten, and cards that wait to be sent.</summary>
internal sealed class PrivacyTick(
    Forgetting forgetting,
    ShareOutbox outbox,
    ShareDelivery delivery,
    TimeProvider time,
    ILogger<PrivacyTick> logger
) : BackgroundService
{
    private static readonly TimeSpan s_first = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_between = TimeSpan.FromMinutes(15);

    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        await GuardAsync(() => forgetting.ContinueAllAsync(cancellationToken), cancellationToken);
        await GuardAsync(() => DeliverAllAsync(cancellationToken), cancellationToken);
    }

    private async Task DeliverAllAsync(CancellationToken cancellationToken)
    {
        foreach (var (owner, grant) in await outbox.ListAllAsync(cancellationToken))
        {
            await GuardAsync(() => delivery.DeliverAsync(owner, grant, cancellationToken), cancellationToken);
        }
    }

    /// <summary>Nothing that goes wrong for one keeps the others waiting, or stops the bot.</summary>
    private async Task GuardAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
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
