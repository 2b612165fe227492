using LoopbaanBot.EndToEndTests.Browser;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.EndToEndTests.Privacy;

/// <summary>The teacher's own road in two windows: from "why am I here" to a roadmap that a colleague may read for a while.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RoadAndShareTests(ChromiumBrowser browser)
{
    private const string Garden = "Mijn mentorklas en de schooltuin met de brugklassers";
    private const string Choice = "Van de havo naar het mbo, omdat ik praktijk zocht";
    private const string Friend = "mijn maatje van 2B";

    [ChromiumFact]
    public async Task A_teacher_comes_from_an_intake_to_a_shared_roadmap_and_takes_it_back()
    {
        var (stage, sanne) = await Stage.OpenAsync(browser, "road-and-share");
        await using var _ = stage;
        var daan = await stage.JoinAsync(browser, "Daan", "02");

        await TellsWhyAsync(sanne);
        await SanneShares.AsksAsync(sanne);
        await MakesRoadmapAsync(sanne);
        await SanneShares.PutsInCircleAsync(sanne, "Daan", Friend, "Buddy");
        await SharesAsync(sanne);

        await daan.PressAsync("Bekijk");
        await daan.SeesAsync(Choice);
        await daan.PictureAsync("reads");

        await sanne.SayAsync("delen");
        await sanne.SeesAsync("Jij kiest wat je deelt");
        await sanne.PressAsync("Wat ik deel");
        await sanne.SeesAsync(Friend);
        await sanne.PictureAsync("opened-by");
        await sanne.PressAsync("Trek in");
        await sanne.SeesAsync("kan dit vanaf nu niet meer openen");

        await daan.SayAsync("met mij gedeeld");
        await daan.SeesAsync("Jij kiest wat je deelt");
        await daan.PressAsync("Met mij gedeeld");
        await daan.SeesNoMoreAsync(Choice);
        await daan.PictureAsync("gone");
        await sanne.ShouldBeCleanAsync();
        await daan.ShouldBeCleanAsync();
        await ShouldHaveSentNoWordAsync(stage);
    }

    private static async Task TellsWhyAsync(TeamsPage sanne)
    {
        await sanne.SayAsync("intake");
        await sanne.PressAsync("Bekijk");
        await sanne.PressAsync("Begin");
        await sanne.SeesAsync("Wat brengt je hier?");
        await sanne.PictureAsync("motives");
        await sanne.NarrowPictureAsync("motives-narrow");
        await sanne.TickAsync("Ik wil zien wat er in het onderwijs nog meer kan.");
        await sanne.PressAsync("Verder");
        await sanne.SeesAsync("Wat wil je in je werk houden zoals het is?");
        await sanne.FillAsync("Dit wil ik houden", Garden);
        await sanne.PressAsync("Verder");
        await sanne.SeesAsync("Wat is er dan anders?");
        foreach (var next in new[] { "Wat heb je nodig", "toekomst in het onderwijs", "Klopt dit zo?" })
        {
            await sanne.PressAsync("Sla over");
            await sanne.SeesAsync(next);
        }

        await sanne.PictureAsync("overview");
        await sanne.PressAsync("Bewaar");
        await sanne.SeesAsync("bewaard op");
    }

    private static async Task MakesRoadmapAsync(TeamsPage sanne)
    {
        await sanne.SayAsync("roadmap");
        await sanne.PressAsync("Bekijk");
        await sanne.PictureAsync("roadmap-proposed");
        await sanne.PressAsync("Wijzig");
        await sanne.PressAsync("Waar ik vandaan kom");
        await sanne.FillAsync("Eerste keuze", Choice);
        await sanne.PressAsync("Bewaar");
        await sanne.SeesAsync(Choice);
        await sanne.PictureAsync("roadmap");
        await sanne.NarrowPictureAsync("roadmap-narrow");
    }

    private static async Task SharesAsync(TeamsPage sanne)
    {
        await sanne.SayAsync("roadmap");
        await sanne.PressAsync("Bekijk");
        await sanne.PressAsync("Deel");
        await sanne.PressAsync("Bekijk eerst");
        await sanne.SeesAsync(Choice);
        await sanne.PictureAsync("preview");
        await sanne.PressAsync("Deel dit");
        await sanne.SeesAsync("Gedeeld");
    }

    private static async Task ShouldHaveSentNoWordAsync(Stage stage)
    {
        var sent = await stage.SentByBotAsync();
        sent.ShouldNotBeEmpty();
        foreach (var words in new[] { Garden, SanneShares.Question, Choice, Friend })
        {
            sent.ShouldAllBe(entry => !entry.Contains(words, StringComparison.Ordinal));
        }
    }
}
