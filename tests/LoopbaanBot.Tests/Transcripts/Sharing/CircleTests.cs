using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Sharing;

/// <summary>The circle: people of one's own school, under names that only the teacher sees.</summary>
public sealed class CircleTests
{
    [Fact]
    [Trait("Seed", "K020")]
    public async Task Somebody_joins_gets_another_name_and_leaves()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = (bot.Teacher("Sanne"), bot.Teacher("Daan"));
        await sanne.Says("mijn kring");
        await sanne.Presses("Mijn kring");
        sanne.SeesView("Je kring is nog leeg.");
        await sanne.PutsInCircle(daan, "collega van gym");
        sanne.SeesView("collega van gym staat in je kring.", "collega van gym · Buddy");
        await sanne.PutsInCircle(daan, "mijn coach van gym", "Coach, trainer of begeleider");
        sanne.Card!.Choices(SharingRoad.Who).ShouldBe(["mijn coach van gym · Coach, trainer of begeleider"]);

        await sanne.Presses("Haal weg");
        sanne.SeesView("Wil je mijn coach van gym uit je kring halen?");
        await sanne.Presses("Nee, laat staan");
        sanne.SeesView("mijn coach van gym");
        await sanne.Presses("Haal weg");
        await sanne.Presses("Ja, haal weg");
        sanne.SeesView("mijn coach van gym staat niet meer in je kring.", "Je kring is nog leeg.");
        await sanne.Repeats(asNewActivity: true);
        sanne.SeesView("Kies iemand die in je kring staat.");
        daan.PostedCards.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("gast@andereschool.nl")]
    [InlineData("29:1abc")]
    [InlineData("8:live:gast")]
    [InlineData("3c5e8f10-7a2d-4b96-b0c4-000000000001,3c5e8f10-7a2d-4b96-b0c4-000000000002")]
    [InlineData("7e4a7e4a-0000-4000-8000-00000000000b|3c5e8f10-7a2d-4b96-b0c4-000000000001")]
    public async Task A_guest_and_somebody_of_another_school_are_refused_kindly(string picked)
    {
        await using var bot = Bot.Starts();
        var sanne = bot.Teacher();
        await Fills(sanne, picked, "iemand van buiten", "Buddy");
        sanne.SeesView("Delen kan alleen met mensen van je eigen school.");
        sanne.SeesInput("Hoe noem je deze persoon?", "iemand van buiten");
        sanne.SeesInput("Wat is deze persoon voor jou?", "Buddy");
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_and_the_rest_stays()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = (bot.Teacher("Sanne"), bot.Teacher("Daan"));
        await Fills(sanne, "", "collega van gym", "Buddy");
        sanne.SeesView("Kies eerst iemand.");
        await Fills(sanne, daan.Chat.ObjectId!, " ", "Buddy");
        sanne.SeesView("Geef deze persoon een naam");
        await Fills(sanne, daan.Chat.ObjectId!, new string('n', 61), "Buddy");
        sanne.SeesView("Geef deze persoon een naam");
        await Fills(sanne, daan.Chat.ObjectId!, "collega van gym", "");
        sanne.SeesView("Kies wat deze persoon voor jou is.");
        sanne.SeesInput("Hoe noem je deze persoon?", "collega van gym");
        await Fills(sanne, sanne.Chat.ObjectId!, "ik zelf natuurlijk", "Buddy");
        sanne.SeesView("Dat ben je zelf.");
    }

    [Fact]
    public async Task Who_leaves_the_circle_sees_nothing_from_then_on_and_coming_back_changes_nothing()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.SharesReflection();
        var card = daan.OnAnotherDevice();
        await card.OpensPosted("Bekijk");
        card.SeesView(Road.Moment);
        await sanne.Says("mijn kring");
        await sanne.Presses("Mijn kring");
        await sanne.Presses("Haal weg");
        await sanne.Presses("Ja, haal weg");

        await card.Repeats(asNewActivity: true);
        card.SeesBesideTheCard(SharingRoad.Gone);
        await sanne.PutsInCircle(daan, SharingRoad.Maatje);
        await card.Repeats(asNewActivity: true);
        card.SeesBesideTheCard(SharingRoad.Gone);
    }

    [Fact]
    public async Task Who_becomes_the_manager_keeps_nothing_that_a_manager_may_not_see()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.SharesReflection();
        var card = daan.OnAnotherDevice();
        await card.OpensPosted("Bekijk");
        await sanne.PutsInCircle(daan, SharingRoad.Maatje, "Leidinggevende");
        await card.Repeats(asNewActivity: true);
        card.SeesBesideTheCard(SharingRoad.Gone);
        await sanne.PutsInCircle(daan, SharingRoad.Maatje);
        await card.Repeats(asNewActivity: true);
        card.SeesBesideTheCard(SharingRoad.Gone);
    }

    [Fact]
    public async Task That_somebody_uses_the_bot_cannot_be_learned_by_adding_or_sharing()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = (bot.Teacher("Sanne"), bot.Teacher("Daan"));
        var petra = bot.Teacher("Petra");
        await sanne.InstallsTheBot();
        await daan.InstallsTheBot();
        await sanne.Keeps();

        var seen = new List<string>();
        foreach (var person in new[] { daan, petra })
        {
            await sanne.PutsInCircle(person, "dezelfde naam");
            seen.Add(sanne.Card!.Text);
            await sanne.OpensPosted("Bekijk");
            await sanne.LooksFirst("dezelfde naam");
            await sanne.Presses("Deel dit");
            seen.Add(sanne.Card!.Text);
            await sanne.OpensSharesList();
            await sanne.Presses("Wie opende dit?");
            seen.Add(sanne.Card!.Text);
            await sanne.Presses("Trek in");
            await sanne.Says("mijn kring");
            await sanne.Presses("Mijn kring");
            await sanne.Presses("Haal weg");
            await sanne.Presses("Ja, haal weg");
        }

        seen[..3].ShouldBe(seen[3..]);
    }

    private static async Task Fills(Teacher teacher, string person, string name, string role)
    {
        await teacher.Says("mijn kring");
        await teacher.Presses("Mijn kring");
        await teacher.Presses("Zet iemand erbij");
        await teacher.Presses(
            "Zet in mijn kring",
            ("Wie is het?", person),
            ("Hoe noem je deze persoon?", name),
            ("Wat is deze persoon voor jou?", role)
        );
    }
}
