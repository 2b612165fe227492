using System.Text.Json.Nodes;
using LoopbaanBot.People;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Sharing;

/// <summary>Whatever cannot be shared is refused with a reason that helps, and nothing is shared.</summary>
public sealed class ShareRefusalTests
{
    [Fact]
    [Trait("Seed", "K020")]
    [Trait("Seed", "L052")]
    public async Task A_manager_gets_no_reflection_and_no_button_to_ask_for_one()
    {
        await using var bot = Bot.Starts();
        var (sanne, _) = await bot.TwoPeople();
        var petra = bot.Teacher("Petra");
        await petra.InstallsTheBot();
        await sanne.PutsInCircle(petra, "teamleider van de onderbouw", "Leidinggevende");
        await sanne.OpensPosted("Bekijk");
        await sanne.LooksFirst("teamleider van de onderbouw", "Leidinggevende");
        sanne.SeesView("Dit deel je niet met een leidinggevende.", "Met wie wil je dit delen?");

        var item = sanne.Card!.Press("Bekijk eerst").Data["item"]!.GetValue<string>();
        await sanne.Forges("share.give", Give(item, petra.Chat.ObjectId!, "2026-02-01"));
        sanne.SeesView("Dit deel je niet met een leidinggevende.");
        petra.PostedCards.Count.ShouldBe(1);
        await petra.Says("delen");
        petra.Card!.Buttons.ShouldBe(["Iets delen", "Wat ik deel", "Met mij gedeeld", "Mijn kring", "Menu"]);
    }

    [Theory]
    [InlineData("31 februari", "Die datum ken ik niet.")]
    [InlineData("2026-02-31", "Die datum ken ik niet.")]
    [InlineData("", "Die datum ken ik niet.")]
    [InlineData("2026-01-19", "Die dag is al voorbij.")]
    [InlineData("2027-01-21", "Kies een dag binnen één jaar.")]
    public async Task A_day_that_cannot_be_is_asked_again(string day, string reason)
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.Presses("Deel");
        await sanne.Presses(
            "Bekijk eerst",
            (SharingRoad.Who, $"{SharingRoad.Maatje} · Buddy"),
            (SharingRoad.Until, day)
        );

        sanne.SeesView(reason, "Met wie wil je dit delen?");
        sanne.SeesInput(SharingRoad.Who, PersonKey.Of(daan.Person()));
        await sanne.Presses("Bekijk eerst", (SharingRoad.Until, "2026-01-20"));
        sanne.SeesView("Klopt dit?", "tot en met 20 januari 2026");
    }

    [Fact]
    public async Task Neither_with_oneself_nor_with_a_stranger_nor_with_nobody()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        var mo = bot.Teacher("Mo");
        await mo.InstallsTheBot();
        await sanne.Presses("Deel");
        var item = sanne.Card!.Press("Bekijk eerst").Data["item"]!.GetValue<string>();

        await sanne.Forges("share.preview", Give(item, sanne.Chat.ObjectId!, "2026-02-01"));
        sanne.SeesView("Dit is al van jou.");
        await sanne.Forges("share.give", Give(item, mo.Chat.ObjectId!, "2026-02-01"));
        sanne.SeesView("Deze persoon staat niet in je kring.");
        await sanne.Forges("share.give", Give(item, "", "2026-02-01"));
        sanne.SeesView("Kies met wie je dit wilt delen.");
        mo.PostedCards.Count.ShouldBe(1);
        daan.PostedCards.Count.ShouldBe(1);
        await sanne.OpensSharesList();
        sanne.SeesView("Je deelt nu niets.");
    }

    [Theory]
    [InlineData("Intake:x")]
    [InlineData("Scan:x")]
    [InlineData("Reflection:019bdc00000070008000000000000001")]
    [InlineData("Reflection:")]
    [InlineData("2:019bdc00000070008000000000000001")]
    [InlineData("Nonsense:x")]
    [InlineData("")]
    public async Task What_is_not_there_or_is_never_shared_is_not_shared(string item)
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        foreach (var verb in new[] { "share.item", "share.preview", "share.give" })
        {
            await sanne.Forges(verb, Give(item, daan.Chat.ObjectId!, "2026-02-01"));
            sanne.SeesBesideTheCard("Dit is er niet meer. Er is niets gedeeld.");
        }

        daan.PostedCards.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_shares_the_item_of_another()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        var mo = bot.Teacher("Mo");
        await mo.PutsInCircle(daan, "Daan uit 3C");
        await sanne.Presses("Deel");
        var item = sanne.Card!.Press("Bekijk eerst").Data["item"]!.GetValue<string>();

        await mo.Forges("share.give", Give(item, daan.Chat.ObjectId!, "2026-02-01"));
        mo.SeesBesideTheCard("Dit is er niet meer. Er is niets gedeeld.");
    }

    private static JsonObject Give(string item, string person, string until) =>
        new()
        {
            ["v"] = "1",
            ["item"] = item,
            ["person"] = person,
            ["until"] = until,
        };
}
