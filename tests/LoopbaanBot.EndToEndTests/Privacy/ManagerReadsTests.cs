using System.Net;
using LoopbaanBot.EndToEndTests.Browser;
using LoopbaanBot.EndToEndTests.Instances;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.EndToEndTests.Privacy;

/// <summary>A teacher and a manager, each in a chat of their own, in front of a bot as in production.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ManagerReadsTests(ChromiumBrowser browser)
{
    private const string Leader = "mijn teamleider";
    private static readonly TimeSpan s_busy = TimeSpan.FromSeconds(1);

    [ChromiumFact]
    public async Task A_manager_opens_the_question_that_a_teacher_shares_also_when_Teams_is_busy()
    {
        await using var stage = await HubStage.OpenAsync(browser, "manager-reads", [DemoSchool.Sanne, DemoSchool.Daan]);
        var (sanne, daan) = (stage[DemoSchool.Sanne], stage[DemoSchool.Daan]);
        await SanneShares.AsksAsync(sanne);
        await SanneShares.PutsInCircleAsync(sanne, DemoSchool.Daan.FullName, Leader, "Leidinggevende");

        stage.Hub.Connector.Faults.Next(
            call => call.IsSend && call.Conversation == DemoSchool.Daan.PersonalChatId,
            HttpStatusCode.TooManyRequests,
            s_busy
        );
        await SharesAsync(sanne);

        var card = daan.CardWith("Iemand van je school deelde iets met je");
        await card.SeesAsync("De tekst staat niet in deze chat.");
        await daan.PictureAsync("card");
        await card.PressAsync("Bekijk");
        await daan.SeesAsync(SanneShares.Question);
        await daan.PictureAsync("reads");

        var tries = stage.SentTo(DemoSchool.Daan, "Iemand van je school");
        tries.Select(taken => taken.Status).ShouldBe([429, 201]);
        (tries[1].At - tries[0].At).ShouldBeGreaterThanOrEqualTo(s_busy);
        stage.SentByBot().ShouldAllBe(sent => !sent.Contains(SanneShares.Question, StringComparison.Ordinal));
        await stage.ShouldBeCleanAsync();
    }

    private static async Task SharesAsync(TeamsPage sanne)
    {
        await sanne.SayAsync("mijn leervraag");
        await sanne.PressAsync("Bekijk");
        await sanne.PressAsync("Deel");
        await sanne.PressAsync("Bekijk eerst");
        await sanne.SeesAsync(Leader);
        await sanne.PictureAsync("preview");
        await sanne.PressAsync("Deel dit");
        await sanne.SeesAsync("Gedeeld");
    }
}
