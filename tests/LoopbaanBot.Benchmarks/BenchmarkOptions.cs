using System.Globalization;

namespace LoopbaanBot.Benchmarks;

/// <summary>How much is measured: per row <see cref="Rounds"/> times <see cref="Turns"/> for the floor and for the bot.</summary>
internal sealed record BenchmarkOptions(int Turns, int Rounds, int Connections, int Starts)
{
    public static BenchmarkOptions Parse(string[] args)
    {
        return new(
            Turns: Number("--turns", 5_000),
            Rounds: Number("--rounds", 7),
            Connections: Number("--connections", 4),
            Starts: Number("--starts", 5)
        );

        int Number(string name, int otherwise) =>
            Array.IndexOf(args, name) is var at and >= 0
                ? int.Parse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture)
                : otherwise;
    }
}
