namespace LoopbaanBot.Benchmarks.Rounds;

/// <param name="CardBytes">What the bot sends or returns, and the floor with it.</param>
internal sealed record RowResult(string Name, int CardBytes, IReadOnlyList<Round> Floor, IReadOnlyList<Round> Bot);
