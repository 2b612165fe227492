using LoopbaanBot.EndToEndTests.Hub;
using LoopbaanBot.EndToEndTests.Instances;
using Microsoft.Playwright;

namespace LoopbaanBot.EndToEndTests.Browser;

/// <summary>Several people in front of one bot, each with a Playground and a window; between them the hub.</summary>
internal sealed class HubStage : IAsyncDisposable
{
    private readonly BotBehindHub _both;
    private readonly string _name;
    private readonly List<IAsyncDisposable> _clients = [];
    private readonly Dictionary<Persona, TeamsPage> _pages = [];

    private HubStage(string name, BotBehindHub both) => (_name, _both) = (name, both);

    public TestHub Hub => _both.Hub;

    public HubBot Bot => _both.Bot;

    public TeamsPage this[Persona persona] => _pages[persona];

    public IEnumerable<TeamsPage> Pages => _pages.Values;

    /// <param name="browser">The browser that all tests share.</param>
    /// <param name="name">What the pictures and the log are called.</param>
    /// <param name="people">Who takes part; the others are only in the roster.</param>
    /// <param name="settings">What the school configured, beside what every bot needs.</param>
    public static async Task<HubStage> OpenAsync(
        ChromiumBrowser browser,
        string name,
        IReadOnlyList<Persona> people,
        IReadOnlyDictionary<string, string>? settings = null
    )
    {
        var stage = new HubStage(name, await BotBehindHub.StartAsync(name, settings));
        try
        {
            await stage.BeginAsync(browser, people);
            return stage;
        }
        catch
        {
            await stage.DisposeAsync();
            throw;
        }
    }

    /// <summary>Everything that the bot posted or updated anywhere: what real Teams would keep.</summary>
    public IReadOnlyList<string> SentByBot() => [.. Hub.Connector.Taken.Select(taken => taken.Call.Body)];

    /// <summary>Every try to say this in somebody's own chat.</summary>
    public IReadOnlyList<TakenCall> SentTo(Persona persona, string words) =>
        [
            .. Hub.Connector.Taken.Where(taken =>
                taken.Call.Conversation == persona.PersonalChatId
                && taken.Call.Body.Contains(words, StringComparison.Ordinal)
            ),
        ];

    public async Task ShouldBeCleanAsync()
    {
        foreach (var page in Pages)
        {
            await page.ShouldBeCleanAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(_clients.Select(client => client.DisposeAsync().AsTask()));
        await _both.DisposeAsync();
    }

    private async Task BeginAsync(ChromiumBrowser browser, IReadOnlyList<Persona> people)
    {
        var playgrounds = await Task.WhenAll(people.Select(StartPlaygroundAsync));
        var pages = await Task.WhenAll(people.Zip(playgrounds, (who, client) => OpenPageAsync(browser, who, client)));
        foreach (var (persona, page) in people.Zip(pages))
        {
            _pages[persona] = page;
        }
    }

    private async Task<PlaygroundInstance> StartPlaygroundAsync(Persona persona)
    {
        var folder = _both.Folder.CreateSubdirectory(persona.Key);
        var playground = await PlaygroundInstance.StartAsync(
            Hub.EntranceOf(persona),
            folder.FullName,
            DemoSchool.SettingsOf(persona)
        );
        Keep(playground);
        Hub.Seat(persona, playground.Address);
        return playground;
    }

    private async Task<TeamsPage> OpenPageAsync(ChromiumBrowser browser, Persona persona, PlaygroundInstance playground)
    {
        var window = await browser.OpenWindowAsync();
        Keep(window);
        return await TeamsPage.OpenAsync(window, playground.Address, $"{_name}-{persona.Key}");
    }

    private void Keep(IAsyncDisposable client)
    {
        lock (_clients)
        {
            _clients.Add(client);
        }
    }
}
