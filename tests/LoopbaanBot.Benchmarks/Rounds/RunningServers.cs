using System.Diagnostics;
using LoopbaanBot.Benchmarks.Servers;
using LoopbaanBot.Benchmarks.Talks;

namespace LoopbaanBot.Benchmarks.Rounds;

/// <summary>The three servers of a run.</summary>
internal sealed record RunningServers(ServerProcess Sink, ServerProcess Floor, ServerProcess Bot, string Token)
    : IAsyncDisposable
{
    public static async Task<RunningServers> StartAsync(HttpClient client)
    {
        var sink = await ServerProcess.StartAsync(client, "sink");
        var token = await sink.GetAsync(SinkServer.TokenPath);
        var floor = await ServerProcess.StartAsync(client, "floor", sink.Address.ToString());
        var bot = await ServerProcess.StartAsync(client, "bot", sink.Address.ToString());
        return new(sink, floor, bot, token);
    }

    /// <summary>From the start of a process to its first turn that is answered with 200, in milliseconds.</summary>
    public async Task<double> StartUpAsync(HttpClient client, string server, string path)
    {
        var start = Stopwatch.GetTimestamp();
        await using var process = await ServerProcess.StartAsync(client, server, Sink.Address.ToString());
        await new Load(client, new Uri(process.Address, path), Token).TurnAsync(new MenuTalk(new Person(0)));
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Floor.DisposeAsync();
        await Sink.DisposeAsync();
    }
}
