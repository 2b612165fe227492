using System.Text.Json.Nodes;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Sharing;

/// <summary>The handle on a card opens for one person and nobody else, and every no sounds the same.</summary>
public sealed class HandleTests
{
    [Fact]
    public async Task Stranger_twin_forged_withdrawn_and_thrown_away_hear_the_same_words()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.SharesReflection();
        var handle = HandleOf(daan);

        var mo = bot.Teacher("Mo");
        await mo.InstallsTheBot();
        var twin = bot.Teacher("Tweeling", tenant: World.SecondTenant);
        twin.Chat.ObjectId = daan.Chat.ObjectId;
        await twin.InstallsTheBot();
        var answers = new List<string?>();
        foreach (var person in new[] { mo, twin, sanne })
        {
            await person.Forges("shared.open", Open(handle));
            answers.Add(person.Answer.Message);
        }

        foreach (var forged in new[] { "", "x", new string('0', 32), new string('f', 32), handle[1..] + "0" })
        {
            await daan.Forges("shared.open", Open(forged));
            answers.Add(daan.Answer.Message);
        }

        await sanne.OpensSharesList();
        await sanne.Presses("Trek in");
        await daan.Forges("shared.open", Open(handle));
        answers.Add(daan.Answer.Message);

        answers.ShouldAllBe(answer => answer == SharingRoad.Gone);
    }

    [Fact]
    public async Task Nothing_in_the_data_of_a_button_widens_what_it_opens()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.SharesReflection();
        var mo = bot.Teacher("Mo");
        var data = Open(HandleOf(daan));
        data["role"] = "owner";
        data["owner"] = sanne.Chat.ObjectId;
        data["userId"] = daan.Chat.ObjectId;
        data["recipient"] = daan.Chat.ObjectId;

        await mo.Forges("shared.open", data);
        mo.SeesBesideTheCard(SharingRoad.Gone);
    }

    [Fact]
    public async Task A_recipient_can_neither_withdraw_nor_list_nor_share_on()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.SharesReflection();
        foreach (var verb in new[] { "share.show", "share.withdraw" })
        {
            await daan.Forges(verb, Open(HandleOf(daan)));
            daan.SeesBesideTheCard("Dit staat niet in je lijst.");
        }

        await daan.OpensPosted("Bekijk");
        daan.SeesView(Road.Moment);
        daan.Card!.Buttons.ShouldBe(["Met mij gedeeld"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pressed_twice_it_is_one_grant_and_one_card(bool asNewActivity)
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.LooksFirst();
        await sanne.Presses("Deel dit");
        await sanne.Repeats(asNewActivity);
        sanne.SeesView("Gedeeld");

        daan.PostedCards.Count.ShouldBe(2);
        await sanne.OpensSharesList();
        sanne.Card!.Choices("Kies één regel").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Many_presses_at_once_are_one_grant_and_one_card()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.LooksFirst();
        await sanne.PressesAtOnce(10, "Deel dit");

        daan.PostedCards.Count.ShouldBe(2);
        await sanne.OpensSharesList();
        sanne.Card!.Choices("Kies één regel").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Sharing_again_moves_the_last_day_and_a_replayed_withdrawal_changes_nothing()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.SharesReflection();
        await sanne.OpensPosted("Bekijk");
        await sanne.Presses("Deel");
        await sanne.Presses(
            "Bekijk eerst",
            (SharingRoad.Who, $"{SharingRoad.Maatje} · Buddy"),
            (SharingRoad.Until, "2026-06-01")
        );
        await sanne.Presses("Deel dit");
        await sanne.OpensSharesList();
        sanne.SeesView("tot en met 1 juni 2026");
        sanne.Card!.Choices("Kies één regel").Count.ShouldBe(1);

        await sanne.Presses("Trek in");
        await sanne.Repeats(asNewActivity: true);
        sanne.SeesView("kan dit vanaf nu niet meer openen.");
        await daan.OpensPosted("Menu");
        await daan.Says("delen");
        await daan.Presses("Met mij gedeeld");
        daan.SeesView("Op dit moment deelt niemand iets met je.");
    }

    private static string HandleOf(Teacher recipient) =>
        recipient.PostedCards.Last(posted => posted.Card?.HasButton("Bekijk") == true).Card!.Press("Bekijk").Data[
            "grant"
        ]!.GetValue<string>();

    private static JsonObject Open(string handle) => new() { ["v"] = "1", ["grant"] = handle };
}
