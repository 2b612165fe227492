using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LoopbaanBot.EndToEndTests.Browser;

/// <summary>One card, and what a person can do with it.</summary>
internal sealed class CardArea(IPage page, ILocator card)
{
    public Task PressAsync(string title) =>
        card.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).ClickAsync();

    public Task FillAsync(string label, string text) => Box(label).FillAsync(text);

    public Task SetAsync(string label, int number) =>
        card.GetByRole(AriaRole.Spinbutton, new() { Name = label, Exact = true }).FillAsync($"{number}");

    /// <summary>Takes an option of a list that opens.</summary>
    public async Task ChooseAsync(string label, string option)
    {
        await card.GetByRole(AriaRole.Combobox, new() { Name = label }).ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { Name = option, Exact = true }).ClickAsync();
    }

    /// <summary>Takes one of several options that stand open and may all be chosen.</summary>
    public Task TickAsync(string option) => card.GetByRole(AriaRole.Checkbox, new() { Name = option }).CheckAsync();

    /// <summary>Takes one of several options that stand open.</summary>
    public Task PickAsync(string option) => card.GetByRole(AriaRole.Radio, new() { Name = option }).First.CheckAsync();

    public Task ScrollToAsync() => card.ScrollIntoViewIfNeededAsync();

    public Task SeesAsync(string text) => Expect(card).ToContainTextAsync(text);

    /// <summary>For where two answers are right.</summary>
    public Task SeesAsync(Regex text) => Expect(card).ToContainTextAsync(text);

    public Task SeesNoMoreAsync(string text) => Expect(card).Not.ToContainTextAsync(text);

    public Task SeesFilledAsync(string label, string text) => Expect(Box(label)).ToHaveValueAsync(text);

    private ILocator Box(string label) => card.GetByRole(AriaRole.Textbox, new() { Name = label, Exact = true });
}
