using LoopbaanBot.EndToEndTests.Hub;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.EndToEndTests.Instances;

/// <summary>A listening bot, the hub in front of it and the folder that both keep their things in.</summary>
internal sealed class BotBehindHub : IAsyncDisposable
{
    private readonly string _name;

    private BotBehindHub(string name, TestHub hub, IReadOnlyDictionary<string, string> settings)
    {
        (_name, Hub) = (name, hub);
        Bot = new HubBot(hub, Folder.FullName, settings);
    }

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("loopbaanbot-hub-");

    public TestHub Hub { get; }

    public HubBot Bot { get; }

    /// <param name="name">What the log is called.</param>
    /// <param name="settings">What the school configured, beside what every bot needs.</param>
    public static async Task<BotBehindHub> StartAsync(string name, IReadOnlyDictionary<string, string>? settings = null)
    {
        var both = new BotBehindHub(name, await TestHub.StartAsync(), settings ?? new Dictionary<string, string>());
        both.Bot.StartServer();
        both.Hub.Line.Bot = both.Bot.Endpoint;
        return both;
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Hub.DisposeAsync();
        var logs = Directory.CreateDirectory(Repository.PathTo("artifacts", "logs"));
        File.Copy(Bot.Log, Path.Combine(logs.FullName, $"{_name}.log"), overwrite: true);
        Folder.Delete(recursive: true);
    }
}
