using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Sharing;

namespace LoopbaanBot.Tests.Transcripts.Managers;

/// <summary>It does not suit the other: later, or not at all. Nobody asks why, and nobody is blamed.</summary>
public sealed class TalkNotNowTests
{
    private const string Later = "Praten met Daan kan nu nog niet. Er komen later tijden.";

    [Fact]
    public async Task A_partner_asks_for_later_and_the_request_stays()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.AsksForTalk();
        await daan.OpensPosted("Nu komt het niet uit");
        daan.SeesView("Dat mag, en uitleg hoeft niet.", "Vraag ook verder dan het werk van nu:");
        daan.Card!.Json.ShouldNotContain("Input.");
        await daan.Presses("Graag later");
        daan.SeesView("Je liet weten dat het later beter past.");
        sanne.SeesPosted(Later);
        await daan.Repeats(asNewActivity: true);
        sanne.PostedCards.Count(card => card.Text.Contains(Later, StringComparison.Ordinal)).ShouldBe(1);
        await sanne.OpensPosted("Bekijk");
        sanne.SeesView("Het komt nu nog niet uit. Je hoort van mij zodra er tijden zijn.");

        await daan.Presses("Stel een tijd voor");
        await daan.Presses("Stel voor", ("Dag 1", "2026-02-10"), ("Tijd 1", "15:30"));
        sanne.SeesPosted("Er zijn tijden om te praten met Daan.");
        await sanne.OpensPosted("Bekijk");
        sanne.SeesView("10 februari 2026 om 15:30");
        sanne.DoesNotSee("Het komt nu nog niet uit.");
    }

    [Fact]
    public async Task A_partner_declines_what_was_sent_closes_and_the_teacher_asks_somebody_else()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        var fatima = bot.Teacher("Fatima");
        await fatima.InstallsTheBot();
        await sanne.PutsInCircle(fatima, "Fatima van de overkant", "Iemand anders");
        await sanne.AsksForTalk();
        await daan.OpensPosted("Bekijk wat Sanne stuurde");
        var reading = daan.OnAnotherDevice();
        await reading.OpensPosted("Bekijk wat Sanne stuurde");
        await daan.Presses("Naar het gesprek");
        await daan.Presses("Reageer");
        await daan.Presses("Nu komt het niet uit");
        await daan.Presses("Liever niet");
        daan.SeesView("Je collega hoort dat dit gesprek niet doorgaat.");
        daan.LastPosted.Text.ShouldContain("Dit is voorbij. Je hoeft niets te doen.");
        foreach (var asNewActivity in new[] { false, true })
        {
            await daan.Repeats(asNewActivity);
            daan.SeesView("Je collega hoort dat dit gesprek niet doorgaat.");
        }

        await reading.Repeats(asNewActivity: true);
        reading.SeesBesideTheCard(TalkRoad.Gone);

        sanne.SeesPosted("Het gesprek met Daan gaat niet door. Dat zegt niets over jou of je vraag.");
        sanne.PostedCards.Count(card => card.Text.Contains("gaat niet door", StringComparison.Ordinal)).ShouldBe(1);
        await sanne.OpensSharesList();
        sanne.SeesView("ingetrokken");
        await sanne.OpensOwnTalk();
        sanne.SeesView("Dit gesprek gaat niet door. Dat zegt niets over jou of je vraag.");
        await sanne.Presses("Vraag iemand anders");
        await sanne.Presses(
            "Bekijk eerst",
            (TalkRoad.Who, "Fatima van de overkant · Iemand anders"),
            (TalkRoad.What, "Niets, alleen een afspraak")
        );
        await sanne.Presses("Stuur");
        fatima.SeesPosted(TalkRoad.Asked);
        await daan.Repeats(asNewActivity: true);
        daan.SeesBesideTheCard(TalkRoad.Gone);
    }
}
