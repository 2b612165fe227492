using System.Globalization;

namespace LoopbaanBot.Benchmarks.Servers;

/// <summary>What a process has used since its start.</summary>
internal sealed record Usage(double CpuMicroseconds, long AllocatedBytes, long ResidentBytes)
{
    public static Usage Now() =>
        new(
            Environment.CpuUsage.TotalTime.TotalMicroseconds,
            GC.GetTotalAllocatedBytes(precise: true),
            Environment.WorkingSet
        );

    public string ToLine() =>
        string.Create(CultureInfo.InvariantCulture, $"{CpuMicroseconds} {AllocatedBytes} {ResidentBytes}");

    public static Usage Parse(string line)
    {
        var parts = line.Split(' ');
        return new(
            double.Parse(parts[0], CultureInfo.InvariantCulture),
            long.Parse(parts[1], CultureInfo.InvariantCulture),
            long.Parse(parts[2], CultureInfo.InvariantCulture)
        );
    }
}
