using System.Globalization;
using LoopbaanBot.Benchmarks.Servers;
using LoopbaanBot.Benchmarks.Talks;

namespace LoopbaanBot.Benchmarks.Rounds;

/// <summary>Measures one row: floor, bot, floor, bot …</summary>
internal sealed class RowRun(HttpClient client, RunningServers servers, BenchmarkOptions options)
{
    private const int PeoplePerConnection = 50;

    private int _people;

    public async Task<RowResult> RunAsync(Row row)
    {
        var circles = Enumerable.Range(0, options.Connections).Select(_ => Circle(row)).ToList();
        var toBot = new Load(client, new Uri(servers.Bot.Address, BotPaths.Messages), servers.Token);
        foreach (var talk in circles.SelectMany(circle => circle.Talks))
        {
            await PrepareAsync(toBot, talk);
        }

        var (recorders, bytes) = await WarmUpAsync(row, toBot, circles);
        var floorAddress = string.Create(CultureInfo.InvariantCulture, $"{row.FloorPath}?bytes={bytes}");
        var toFloor = new Load(client, new Uri(servers.Floor.Address, floorAddress), servers.Token);
        var replays = recorders.Select(recorder => new Replay(recorder.Requests)).ToList();
        await toFloor.RunAsync(replays, options.Turns);

        var (floor, bot) = (new List<Round>(), new List<Round>());
        for (var round = 0; round < options.Rounds; round++)
        {
            floor.Add(await MeasureAsync(servers.Floor, toFloor, replays));
            bot.Add(await MeasureAsync(servers.Bot, toBot, circles));
        }

        return new RowResult(row.Name, bytes, floor, bot);
    }

    private Circle Circle(Row row) =>
        new([.. Enumerable.Range(0, PeoplePerConnection).Select(_ => row.Begin(new Person(++_people)))]);

    private static async Task PrepareAsync(Load load, Talk talk)
    {
        while (!talk.IsReady)
        {
            await load.TurnAsync(talk);
        }
    }

    /// <summary>Lets the compiler finish, and finds out what the floor has to do to be compared with.</summary>
    private async Task<(List<Recorder> Recorders, int CardBytes)> WarmUpAsync(
        Row row,
        Load toBot,
        IReadOnlyList<ILane> lanes
    )
    {
        var before = SinkServer.ParseSeen(await servers.Sink.GetAsync(SinkServer.SeenPath));
        var recorders = lanes.Select(lane => new Recorder(lane)).ToList();
        await toBot.RunAsync(recorders, options.Turns);
        var after = SinkServer.ParseSeen(await servers.Sink.GetAsync(SinkServer.SeenPath));
        var bytes =
            row.FloorPath == FloorPaths.Reply
                ? (after.Bytes - before.Bytes) / (after.Requests - before.Requests)
                : recorders.Sum(recorder => recorder.AnswerBytes) / recorders.Sum(recorder => recorder.Answers);
        return (recorders, (int)bytes);
    }

    private async Task<Round> MeasureAsync(ServerProcess server, Load load, IReadOnlyList<ILane> lanes)
    {
        var before = await server.UsageAsync();
        var (latencies, elapsed) = await load.RunAsync(lanes, options.Turns);
        return Round.Of(before, await server.UsageAsync(), latencies, elapsed);
    }
}
