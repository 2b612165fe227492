using System.Diagnostics;
using System.Net.Http.Headers;
using LoopbaanBot.Benchmarks.Talks;

namespace LoopbaanBot.Benchmarks.Rounds;

/// <summary>A fixed number of turns over a few connections, each of which waits for its answer before it asks again.</summary>
internal sealed class Load(HttpClient client, Uri address, string token)
{
    /// <returns>How long each turn took, and all of them together.</returns>
    public async Task<(TimeSpan[] Latencies, TimeSpan Elapsed)> RunAsync(IReadOnlyList<ILane> lanes, int turns)
    {
        var start = Stopwatch.GetTimestamp();
        var latencies = await Task.WhenAll(lanes.Select(lane => Task.Run(() => RunAsync(lane, turns / lanes.Count))));
        return ([.. latencies.SelectMany(part => part)], Stopwatch.GetElapsedTime(start));
    }

    public async Task TurnAsync(ILane lane)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = new ByteArrayContent(lane.Next());
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        lane.Hear(await response.Content.ReadAsByteArrayAsync());
    }

    private async Task<TimeSpan[]> RunAsync(ILane lane, int turns)
    {
        var latencies = new TimeSpan[turns];
        for (var turn = 0; turn < turns; turn++)
        {
            var start = Stopwatch.GetTimestamp();
            await TurnAsync(lane);
            latencies[turn] = Stopwatch.GetElapsedTime(start);
        }

        return latencies;
    }
}
