using System.Security.Cryptography;

namespace LoopbaanBot.BotFramework.Connector;

/// <summary>How patient one call is. A call may be part of a turn that somebody waits for, so: not very.</summary>
public sealed class ConnectorClientOptions
{
    /// <summary>Tries in all, the first included. Default 3, at least 1.</summary>
    public int MaxAttempts { get; init; } = 3;

    /// <summary>The wait after the first failure; it doubles each time. Default 1 s.</summary>
    public TimeSpan BackOff { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait between two tries, whatever <c>Retry-After</c> says. Default 30 s.</summary>
    public TimeSpan MaxWait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one try may take, its answer included. Default 15 s.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Gives a number from 0 up to 1; waits vary by 20 % either way with it.</summary>
    public Func<double> Jitter { get; init; } = static () => RandomNumberGenerator.GetInt32(1_000_000) / 1_000_000d;
}
