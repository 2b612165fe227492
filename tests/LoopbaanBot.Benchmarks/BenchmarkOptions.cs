using System.Globalization;

namespace LoopbaanBot.Benchmarks;

/// <summary>How much is measured: per row <see cref="Rounds"/> times <see cref="Turns"/> for the floor and for the bot.</summary>
/// <param name="Only">A word of the rows to measure; empty for all.</param>
internal sealed record BenchmarkOptions(int Turns, int Rounds, int Connections, int Starts, string Only)
{
    public static BenchmarkOptions Parse(string[] args)
    {
        return new(
            Turns: Number("--turns", 5_000),
            Rounds: Number("--rounds", 7),
            Connections: Number("--connections", 4),
            Starts: Number("--starts", 5),
            Only: After("--only") ?? string.Empty
        );

        string? After(string name) => Array.IndexOf(args, name) is var at and >= 0 ? args[at + 1] : null;

        int Number(string name, int otherwise) =>
            After(name) is { } number ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;
    }
}
