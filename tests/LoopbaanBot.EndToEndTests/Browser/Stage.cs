using LoopbaanBot.EndToEndTests.Instances;
using LoopbaanBot.Testing.External;
using LoopbaanBot.Testing.Storage;
using Microsoft.Playwright;

namespace LoopbaanBot.EndToEndTests.Browser;

/// <summary>A bot, a Teams client and one window, with nothing kept from another test.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly string _name;
    private PlaygroundInstance? _playground;
    private IBrowserContext? _window;
    private readonly List<IAsyncDisposable> _others = [];

    private Stage(string name, DirectoryInfo folder, BotProcess bot)
    {
        _name = name;
        _folder = folder;
        Bot = bot;
    }

    public BotProcess Bot { get; }

    public PlaygroundInstance Playground =>
        _playground ?? throw new InvalidOperationException("The stage is not open.");

    /// <summary>Opens the client as Sanne, with what she keeps in a file of its own.</summary>
    public static Task<(Stage Stage, TeamsPage Teams)> OpenAsync(ChromiumBrowser browser, string name)
    {
        var folder = Directory.CreateTempSubdirectory("loopbaanbot-e2e-");
        var file = Path.Combine(folder.FullName, "loopbaanbot.db");
        return OpenAsync(browser, new Stage(name, folder, new BotProcess(Sqlite(file))));
    }

    /// <summary>Opens the client as Sanne, with what she keeps in table storage.</summary>
    public static Task<(Stage Stage, TeamsPage Teams)> OpenAsync(
        ChromiumBrowser browser,
        string name,
        AzuriteProcess azurite
    )
    {
        var folder = Directory.CreateTempSubdirectory("loopbaanbot-e2e-");
        return OpenAsync(browser, new Stage(name, folder, new BotProcess(AzureTables(azurite))));
    }

    /// <summary>Somebody else, with a client and a window of their own, in front of the same bot.</summary>
    /// <param name="number">The last digits of the object id in the file of demo people.</param>
    public async Task<TeamsPage> JoinAsync(ChromiumBrowser browser, string name, string number)
    {
        var folder = _folder.CreateSubdirectory(name);
        var settings = DemoPeople.SettingsOf(name, number);
        var playground = await PlaygroundInstance.StartAsync(Bot.Endpoint, folder.FullName, settings);
        _others.Add(playground);
        var window = await browser.OpenWindowAsync();
        _others.Add(window);
        return await TeamsPage.OpenAsync(window, playground.Address, $"{_name}-{name}");
    }

    /// <summary>Everything that the bot posted or updated in any of the chats: what real Teams would keep.</summary>
    public async Task<IReadOnlyList<string>> SentByBotAsync()
    {
        var sent = new List<string>(await Playground.SentByBotAsync());
        foreach (var other in _others.OfType<PlaygroundInstance>())
        {
            sent.AddRange(await other.SentByBotAsync());
        }

        return sent;
    }

    public async ValueTask DisposeAsync()
    {
        if (_window is not null)
        {
            await _window.CloseAsync();
        }

        if (_playground is not null)
        {
            await _playground.DisposeAsync();
        }

        foreach (var other in _others)
        {
            await other.DisposeAsync();
        }

        await Bot.DisposeAsync();
        var log = Path.Combine(
            Directory.CreateDirectory(Repository.PathTo("artifacts", "logs")).FullName,
            $"{_name}.log"
        );
        await File.WriteAllTextAsync(log, Bot.Output);
        _folder.Delete(recursive: true);
    }

    private static async Task<(Stage Stage, TeamsPage Teams)> OpenAsync(ChromiumBrowser browser, Stage stage)
    {
        try
        {
            return (stage, await stage.BeginAsync(browser));
        }
        catch
        {
            await stage.DisposeAsync();
            throw;
        }
    }

    private async Task<TeamsPage> BeginAsync(ChromiumBrowser browser)
    {
        var playground = PlaygroundInstance.StartAsync(
            Bot.Endpoint,
            _folder.FullName,
            await File.ReadAllTextAsync(Repository.PathTo(DemoPeople.Settings))
        );
        // The page asks for the bot while it loads, so the bot goes first.
        await Bot.StartAsync();
        _playground = await playground;
        _window = await browser.OpenWindowAsync();
        return await TeamsPage.OpenAsync(_window, _playground.Address, _name);
    }

    private static Dictionary<string, string> Sqlite(string file) =>
        new() { ["Storage__Engine"] = "Sqlite", ["Storage__SqlitePath"] = file };

    private static Dictionary<string, string> AzureTables(AzuriteProcess azurite) =>
        new() { ["Storage__Engine"] = "AzureTables", ["Storage__ConnectionString"] = azurite.ConnectionString };
}
