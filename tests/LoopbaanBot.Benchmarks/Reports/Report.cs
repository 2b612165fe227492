using LoopbaanBot.Benchmarks.Rounds;

namespace LoopbaanBot.Benchmarks.Reports;

/// <summary>All that was measured in one run.</summary>
/// <param name="FloorResident">Bytes of the floor in memory at the end; so for the bot.</param>
internal sealed record Report(
    BenchmarkOptions Options,
    IReadOnlyList<RowResult> Rows,
    long FloorResident,
    long BotResident,
    IReadOnlyList<Starts> Starts
);

/// <summary>One start of each, until the first 200, in milliseconds.</summary>
internal sealed record Starts(double Floor, double Bot);
