namespace LoopbaanBot.Benchmarks.Servers;

/// <summary>The bot, the school and the service address of the measured turns.</summary>
internal static class Place
{
    public const string BotId = "b1a7d9e4-0c35-4f62-8d1b-7e94a6c2f310";
    public const string TenantId = "6d0f3b7a-52c1-4c8e-9a44-1f7be2c0d501";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/" + TenantId + "/";
}
