using Microsoft.Playwright;

namespace LoopbaanBot.EndToEndTests.Browser;

/// <summary>The sizes in which pictures are taken.</summary>
internal static class Screens
{
    /// <summary>Below 1300 wide the Playground pushes its list of chats off the screen.</summary>
    public static ViewportSize Desktop { get; } = new() { Width = 1400, Height = 1000 };

    public static ViewportSize Narrow { get; } = new() { Width = 480, Height = 1000 };
}
