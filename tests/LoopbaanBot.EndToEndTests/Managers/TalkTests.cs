using System.Net;
using LoopbaanBot.EndToEndTests.Browser;
using LoopbaanBot.EndToEndTests.Instances;
using LoopbaanBot.EndToEndTests.Privacy;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.EndToEndTests.Managers;

/// <summary>A teacher and a manager, each in a chat of their own, in front of a bot as in production.</summary>
[Collection(BrowserCollection.Name)]
public sealed class TalkTests(ChromiumBrowser browser)
{
    private const string Leader = "mijn teamleider";
    private const string Asked = "Sanne Bakker wil met je praten over de eigen loopbaan";
    private const string Spoken = "We hebben gesproken";
    private static readonly TimeSpan s_busy = TimeSpan.FromSeconds(1);

    [ChromiumFact]
    public async Task A_teacher_asks_for_a_talk_the_manager_opens_the_question_and_both_say_that_they_spoke()
    {
        await using var stage = await HubStage.OpenAsync(browser, "talk", [DemoSchool.Sanne, DemoSchool.Daan]);
        var (sanne, daan) = (stage[DemoSchool.Sanne], stage[DemoSchool.Daan]);
        await SanneShares.AsksAsync(sanne);
        await SanneShares.PutsInCircleAsync(sanne, DemoSchool.Daan.FullName, Leader, "Leidinggevende");

        // Teams is busy just when the manager is told, and the bot comes back when it may.
        stage.Hub.Connector.Faults.Next(
            call => call.IsSend && call.Conversation == DemoSchool.Daan.PersonalChatId,
            HttpStatusCode.TooManyRequests,
            s_busy
        );
        await AsksForTalkAsync(sanne);
        await OpensAsync(daan);
        var tries = stage.SentTo(DemoSchool.Daan, Asked);
        tries.Select(taken => taken.Status).ShouldBe([429, 201]);
        (tries[1].At - tries[0].At).ShouldBeGreaterThanOrEqualTo(s_busy);

        await BothSpokeAsync(sanne, daan);
        stage.SentByBot().ShouldAllBe(sent => !sent.Contains(SanneShares.Question, StringComparison.Ordinal));
        await stage.ShouldBeCleanAsync();
    }

    private static async Task AsksForTalkAsync(TeamsPage sanne)
    {
        await sanne.SayAsync("gesprek");
        await sanne.CardWith("Gesprek over je loopbaan").PressAsync("Bekijk");
        var form = sanne.CardWith("Welk gesprek is het?");
        await form.PickAsync("Startgesprek");
        await form.PickAsync($"{Leader} · Leidinggevende");
        await form.TickAsync("Leervraag");
        await sanne.PictureAsync("form", "Welk gesprek is het?");
        await form.PressAsync("Bekijk eerst");
        var preview = sanne.CardWith($"Dit ziet {Leader}");
        await preview.SeesAsync(SanneShares.Question);
        await preview.SeesAsync(Asked);
        await sanne.PictureAsync("preview", $"Dit ziet {Leader}");
        await preview.PressAsync("Stuur");
        await sanne.SeesCardAsync($"Je vraag gaat naar {Leader}.");
        await sanne.PictureAsync("sent", "Je vraag gaat naar");
    }

    private static async Task OpensAsync(TeamsPage daan)
    {
        await daan.SeesCardAsync(Asked);
        await daan.PictureAsync("asked", Asked);
        await daan.CardWith(Asked).PressAsync("Bekijk wat Sanne Bakker stuurde");
        await daan.SeesCardAsync(SanneShares.Question);
        await daan.PictureAsync("question", SanneShares.Question);
        await daan.CardWith(SanneShares.Question).PressAsync("Naar het gesprek");
        await daan.SeesCardAsync("Startgesprek met Sanne Bakker");
    }

    private static async Task BothSpokeAsync(TeamsPage sanne, TeamsPage daan)
    {
        await daan.CardWith("Startgesprek met Sanne Bakker").PressAsync(Spoken);
        await daan.SeesCardAsync("Jij zei: we hebben gesproken. Het wacht nog op Sanne Bakker.");
        await daan.PictureAsync("spoken", "Jij zei");
        await sanne.SeesCardAsync("Hebben jullie gesproken?");
        await sanne.PictureAsync("asked-back", "Hebben jullie gesproken?");
        await sanne.CardWith("Hebben jullie gesproken?").PressAsync(Spoken);
        await sanne.SeesCardAsync("Genoteerd. Wat hebben jullie afgesproken?");
        await daan.CardWith("Genoteerd. Wat hebben jullie afgesproken?").PressAsync("Naar het gesprek");
        await daan.SeesCardAsync("Jullie hebben gesproken. Dat zeiden jullie allebei op");
        await sanne.PictureAsync("both-spoke", "Genoteerd.");
    }
}
