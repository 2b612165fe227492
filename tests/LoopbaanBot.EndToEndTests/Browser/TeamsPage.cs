using System.Text.RegularExpressions;
using LoopbaanBot.Testing.External;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LoopbaanBot.EndToEndTests.Browser;

/// <summary>What a teacher does and sees in the Teams client.</summary>
internal sealed partial class TeamsPage
{
    private readonly IPage _page;
    private readonly string _pictures;
    private readonly List<string> _errors = [];
    private int _picture;

    private TeamsPage(IPage page, string pictures)
    {
        _page = page;
        _pictures = pictures;
        _page.PageError += (_, error) => _errors.Add(error);
    }

    /// <summary>The newest card.</summary>
    public ILocator Card => _page.Locator(".ac-adaptiveCard").Last;

    public ILocator BotMessages => _page.Locator(".fai-OutputCard");

    private CardArea Newest => new(_page, Card);

    private ILocator Compose => _page.Locator("[data-lexical-editor=true]").First;

    /// <summary>The newest card that says this, for where another may come in between.</summary>
    public CardArea CardWith(string text) =>
        new(_page, _page.Locator(".ac-adaptiveCard").Filter(new() { HasText = text }).Last);

    /// <summary>Some card says this, the newest or not.</summary>
    public Task SeesCardAsync(string text) => CardWith(text).SeesAsync(text);

    public static async Task<TeamsPage> OpenAsync(IBrowserContext window, string address, string pictures)
    {
        var page = new TeamsPage(await window.NewPageAsync(), pictures);
        // The page asks for fonts on the internet and does well without them.
        await page._page.RouteAsync(Elsewhere(), route => route.AbortAsync());
        await page._page.GotoAsync(address);
        await page.InstalledAsync();
        return page;
    }

    /// <summary>Loads the page anew: the client forgets every message and tells the bot that it was installed.</summary>
    public async Task ReloadAsync()
    {
        await _page.ReloadAsync();
        await InstalledAsync();
    }

    public async Task SayAsync(string text)
    {
        await Compose.ClickAsync();
        await _page.Keyboard.TypeAsync(text);
        await _page.Keyboard.PressAsync("Enter");
    }

    public Task PressAsync(string title) => Newest.PressAsync(title);

    public Task FillAsync(string label, string text) => Newest.FillAsync(label, text);

    /// <summary>Writes in the first box of a form, whose label is the question of that day.</summary>
    public Task RewriteAsync(string text) => Card.GetByRole(AriaRole.Textbox).First.FillAsync(text);

    public Task ChooseAsync(string label, string option) => Newest.ChooseAsync(label, option);

    public Task TickAsync(string option) => Newest.TickAsync(option);

    public Task PickAsync(string option) => Newest.PickAsync(option);

    public Task SeesAsync(string text) => Newest.SeesAsync(text);

    public Task SeesAsync(Regex text) => Newest.SeesAsync(text);

    public Task SeesNoMoreAsync(string text) => Newest.SeesNoMoreAsync(text);

    public Task SeesFilledAsync(string label, string text) => Newest.SeesFilledAsync(label, text);

    /// <summary>The newest thing that the bot sent, card or not, says this.</summary>
    public Task HearsAsync(string text) => Expect(BotMessages.Last).ToContainTextAsync(text);

    /// <summary>Stands in one of the threads of the open channel, the newest or not.</summary>
    public Task ReadsInChannelAsync(string text) => Expect(Thread(text)).ToBeVisibleAsync();

    /// <summary>Stands so often in one thread.</summary>
    public Task ReadsInThreadAsync(string text, int times) =>
        Expect(Thread(text).GetByText(text)).ToHaveCountAsync(times);

    public Task<string> ReadCardAsync() => Card.InnerTextAsync();

    public Task OpenChatAsync(string name) =>
        _page.GetByRole(AriaRole.Treeitem, new() { Name = name }).First.ClickAsync();

    /// <summary>Says something to the bot in a group chat.</summary>
    public async Task MentionAsync(string text)
    {
        await WriteMentionAsync(Compose, text);
        await _page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Begins a thread in a channel by saying something to the bot.</summary>
    public async Task PostAsync(string text)
    {
        await WriteMentionAsync(Compose, text);
        await _page.GetByRole(AriaRole.Button, new() { Name = "Post", Exact = true }).ClickAsync();
    }

    /// <summary>Says something to the bot in a thread that stands in the open channel.</summary>
    /// <param name="thread">Words that only this thread holds.</param>
    public async Task ReplyAsync(string thread, string text)
    {
        await WriteMentionAsync(Thread(thread).Locator("[data-lexical-editor=true]"), text);
        await _page.Keyboard.PressAsync("Enter");
    }

    /// <param name="step">What the picture is called.</param>
    /// <param name="words">On the card to look at; the newest when none are given.</param>
    public async Task PictureAsync(string step, string? words = null)
    {
        await (words is null ? Newest : CardWith(words)).ScrollToAsync();
        await _page.ScreenshotAsync(new() { Path = NextPicture(step) });
    }

    /// <summary>The newest card as a telephone shows it; the Playground itself has no narrow form.</summary>
    public Task NarrowPictureAsync(string step) =>
        Card.ScreenshotAsync(
            new() { Path = NextPicture(step), Style = ".ac-adaptiveCard { width: 320px !important; }" }
        );

    /// <summary>
    /// What the bot last made of a card that stands in the chat. The view hides it until a reload, which empties the
    /// client, so it is read from the client's log. The number counts what the log calls a message with status 200.
    /// </summary>
    public async Task SeesUpdatedCardAsync(int number, string text)
    {
        var updates = _page.GetByText("message 200");
        await Expect(updates).ToHaveCountAsync(number);
        await updates.Last.ClickAsync();
        await Expect(_page.Locator("[contenteditable]").Last).ToContainTextAsync(text);
    }

    /// <summary>Nothing broke in the page, and the client warned of nothing that it does not know.</summary>
    public async Task ShouldBeCleanAsync()
    {
        _errors.ShouldBeEmpty();
        (await _page.GetByText("Warning:").CountAsync()).ShouldBe(0);
    }

    private async Task WriteMentionAsync(ILocator box, string text)
    {
        await box.ClickAsync();
        await _page.Keyboard.TypeAsync("@Loop");
        await _page.GetByRole(AriaRole.Menuitem, new() { Name = "LoopbaanBot" }).First.ClickAsync();
        await _page.Keyboard.TypeAsync($" {text}");
    }

    /// <summary>Until both events of an installation were answered, a welcome may still come after another card.</summary>
    private async Task InstalledAsync()
    {
        await Expect(_page.GetByText("installationUpdate 200")).ToHaveCountAsync(1);
        await Expect(_page.GetByText("conversationUpdate 200")).ToHaveCountAsync(1);
    }

    private ILocator Thread(string text) => _page.GetByRole(AriaRole.Group).Filter(new() { HasText = text }).Last;

    private string NextPicture(string step) =>
        Repository.PathTo("artifacts", "screenshots", $"{_pictures}-{++_picture:00}-{step}.png");

    [GeneratedRegex("^https://")]
    private static partial Regex Elsewhere();
}
