using LoopbaanBot.Benchmarks.Reports;
using LoopbaanBot.Benchmarks.Rounds;
using LoopbaanBot.Benchmarks.Servers;

namespace LoopbaanBot.Benchmarks;

/// <summary>Runs everything once and reports it.</summary>
internal static class Benchmark
{
    public static async Task<int> RunAsync(BenchmarkOptions options)
    {
        using var client = new HttpClient(new SocketsHttpHandler { ActivityHeadersPropagator = null });
        await using var servers = await RunningServers.StartAsync(client);
        var run = new RowRun(client, servers, options);
        var rows = new List<RowResult>();
        foreach (var row in Row.All.Where(row => row.Name.Contains(options.Only, StringComparison.Ordinal)))
        {
            rows.Add(await run.RunAsync(row));
        }

        var report = new Report(
            options,
            rows,
            (await servers.Floor.UsageAsync()).ResidentBytes,
            (await servers.Bot.UsageAsync()).ResidentBytes,
            await StartsAsync(client, servers, options.Starts)
        );
        await Console.Out.WriteAsync(ReportTable.Of(report));
        await ReportFile.WriteAsync(report);
        return 0;
    }

    private static async Task<IReadOnlyList<Starts>> StartsAsync(HttpClient client, RunningServers servers, int count)
    {
        var starts = new List<Starts>();
        for (var start = 0; start < count; start++)
        {
            starts.Add(
                new(
                    await servers.StartUpAsync(client, "floor", $"{FloorPaths.Reply}?bytes=2000"),
                    await servers.StartUpAsync(client, "bot", BotPaths.Messages)
                )
            );
        }

        return starts;
    }
}
