using LoopbaanBot.Testing.External;
using Microsoft.Playwright;

namespace LoopbaanBot.EndToEndTests.Browser;

/// <summary>One installed Chromium for all tests; each stage opens a window of its own in it.</summary>
/// <remarks>
/// The tests need what <c>.ci/run</c> installs: Chromium, Node, and <c>npm ci</c> in tests/LoopbaanBot.Testing/node.
/// Where one of these is absent they skip and say so. Every stage starts the built bot, a Playground and when asked
/// Azurite, each on a free port with its files in a temporary folder, and ends them by their own ids. Nothing waits by
/// the clock: Playwright waits for what a teacher would see. Pictures of each step go to artifacts/screenshots.
/// </remarks>
public sealed class ChromiumBrowser : IAsyncLifetime
{
    private const float PatienceInMilliseconds = 60_000;

    private static readonly string[] s_quiet =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>Below 1300 wide the Playground pushes its list of chats off the screen.</summary>
    private static readonly ViewportSize s_desktop = new() { Width = 1400, Height = 1000 };

    private IPlaywright? _playwright;
    private Task<IBrowser>? _browser;

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>A window in which nothing was seen before.</summary>
    public async Task<IBrowserContext> OpenWindowAsync()
    {
        // Several may ask at once; the one browser is on its way from the first.
        var browser = await (_browser ??= LaunchAsync());
        var window = await browser.NewContextAsync(new() { ViewportSize = s_desktop });
        window.SetDefaultTimeout(PatienceInMilliseconds);
        return window;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await (await _browser).CloseAsync();
        }

        _playwright?.Dispose();
    }

    private async Task<IBrowser> LaunchAsync()
    {
        Assertions.SetDefaultExpectTimeout(PatienceInMilliseconds);
        _playwright = await Playwright.CreateAsync();
        return await _playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Chromium.ExecutablePath, Args = s_quiet }
        );
    }
}

/// <summary>The tests share the browser and run one after the other: a stage takes three processes.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<ChromiumBrowser>
{
    public const string Name = "browser";
}
