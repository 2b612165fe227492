using LoopbaanBot.Benchmarks;
using LoopbaanBot.Benchmarks.Buddies;
using LoopbaanBot.Benchmarks.Servers;

// Each server is this same program in a process of its own, so that its CPU time and memory are its own too.
return args switch
{
    ["sink"] => await SinkServer.RunAsync(),
    ["floor", var sink] => await FloorServer.RunAsync(new Uri(sink)),
    ["matching"] => await MatchingRun.RunAsync(),
    ["bot", var sink] => await BotServer.RunAsync(new Uri(sink)),
    _ => await Benchmark.RunAsync(BenchmarkOptions.Parse(args)),
};
