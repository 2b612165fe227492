using System.Text.RegularExpressions;
using LoopbaanBot.EndToEndTests.Browser;
using LoopbaanBot.Testing.External;
using static Microsoft.Playwright.Assertions;

namespace LoopbaanBot.EndToEndTests.Conversation;

[Collection(BrowserCollection.Name)]
public sealed partial class GroupTests(ChromiumBrowser browser)
{
    [ChromiumFact]
    public async Task In_a_group_the_bot_introduces_itself_once_and_refuses_what_is_private()
    {
        var (stage, teams) = await Stage.OpenAsync(browser, "group");
        await using var _ = stage;
        await teams.OpenChatAsync("Maatjesgroep");
        // One of the two install events names the client's language, and either may come first.
        await teams.SeesAsync(Introduction());
        await teams.MentionAsync("mijn reflecties");
        // A message does name it, and the Playground's client is English.
        await teams.HearsAsync("That is between the two of us.");
        await Expect(teams.BotMessages).ToHaveCountAsync(2);
        await teams.PictureAsync("private");
        await teams.ShouldBeCleanAsync();
    }

    [GeneratedRegex("In deze groep stel ik geen persoonlijke vragen|In this group I ask no personal questions")]
    private static partial Regex Introduction();
}
