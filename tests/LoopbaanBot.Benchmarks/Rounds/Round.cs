using LoopbaanBot.Benchmarks.Servers;

namespace LoopbaanBot.Benchmarks.Rounds;

/// <summary>What one round of turns took, per turn where that makes sense; times in microseconds.</summary>
internal sealed record Round(double Cpu, double Allocated, double TurnsPerSecond, double P50, double P99)
{
    public static Round Of(Usage before, Usage after, TimeSpan[] latencies, TimeSpan elapsed)
    {
        Array.Sort(latencies);
        var turns = latencies.Length;
        return new(
            (after.CpuMicroseconds - before.CpuMicroseconds) / turns,
            (double)(after.AllocatedBytes - before.AllocatedBytes) / turns,
            turns / elapsed.TotalSeconds,
            latencies[turns / 2].TotalMicroseconds,
            latencies[turns * 99 / 100].TotalMicroseconds
        );
    }

    /// <summary>The middle of each number by itself: one disturbed round changes nothing.</summary>
    public static Round Median(IReadOnlyList<Round> rounds)
    {
        return new(
            Middle(round => round.Cpu),
            Middle(round => round.Allocated),
            Middle(round => round.TurnsPerSecond),
            Middle(round => round.P50),
            Middle(round => round.P99)
        );

        double Middle(Func<Round, double> number) => Medians.Of(rounds.Select(number));
    }
}
