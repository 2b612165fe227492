using System.Globalization;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.EndToEndTests.Instances;

/// <summary>Microsoft's local Teams client, with the demo people of this repository.</summary>
/// <remarks>
/// It reads its people from the folder it starts in and keeps every chat in memory, so each stage has one of its own.
/// Without the three settings it opens a browser, writes into the checkout and looks for servers of its maker.
/// It listens on all addresses and cannot be told otherwise; it opens no connection that leaves the machine.
/// </remarks>
internal sealed class PlaygroundInstance : IAsyncDisposable
{
    private readonly ExternalProcess _process;
    private readonly string _folder;

    private PlaygroundInstance(ExternalProcess process, string folder, int port)
    {
        _process = process;
        _folder = folder;
        Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/");
    }

    public string Address { get; }

    /// <param name="settings">Who the people are and who of them sits at the keyboard (<see cref="DemoPeople"/>).</param>
    public static async Task<PlaygroundInstance> StartAsync(Uri bot, string folder, string settings)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, DemoPeople.Settings), settings);
        var port = FreePort.Next();
        var process = ExternalProcess.Start("node", Arguments(bot, port), folder, Environment(folder));
        var playground = new PlaygroundInstance(process, folder, port);
        // A taken port is silently swapped for another, so only an answer on ours proves that it is there.
        await process.UntilAnswersAsync(
            new Uri($"{playground.Address}_internal/v1/testConfig"),
            TimeSpan.FromSeconds(60)
        );
        return playground;
    }

    /// <summary>Everything that the bot posted or updated: what real Teams would keep.</summary>
    public async Task<IReadOnlyList<string>> SentByBotAsync()
    {
        var recording = Directory.GetFiles(Path.Combine(_folder, "devTools"), "events_recording_*.log").Single();
        var events = (await File.ReadAllTextAsync(recording)).Split("\n---\n");
        return
        [
            .. events.Where(entry => entry.Contains("\"direction\": \"User Application ->", StringComparison.Ordinal)),
        ];
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    private static string[] Arguments(Uri bot, int port) =>
        [
            NodeTools.Script("@microsoft", "m365agentsplayground", "cli.js"),
            "start",
            "-e",
            bot.AbsoluteUri,
            "-c",
            "msteams",
            "--port",
            port.ToString(CultureInfo.InvariantCulture),
            "--disable-telemetry",
            "--enable-events-recording",
        ];

    private static Dictionary<string, string> Environment(string folder) =>
        new()
        {
            ["TEAMSAPPTESTER_BROWSER"] = "none",
            ["APPLICATION_INSIGHTS_NO_STATSBEAT"] = "1",
            ["M365_AGENTS_PLAYGROUND_LOGFILE"] = Path.Combine(folder, "playground.log"),
        };
}
