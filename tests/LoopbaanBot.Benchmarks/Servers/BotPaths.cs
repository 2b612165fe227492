namespace LoopbaanBot.Benchmarks.Servers;

internal static class BotPaths
{
    public const string Messages = "/api/messages";
}
