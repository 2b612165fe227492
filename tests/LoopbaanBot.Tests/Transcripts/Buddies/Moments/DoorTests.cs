using System.Text.Json.Nodes;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Buddies.Moments;

/// <summary>Who is not in the group sees nothing of it, and every no sounds the same.</summary>
public sealed class DoorTests
{
    private static readonly string[] s_verbs =
    [
        "moment.open",
        "moment.pick",
        "moment.fix",
        "moment.move",
        "moment.moved",
        "moment.cancel",
        "moment.held",
        "moment.steps",
        "moment.pocket",
        "moment.diary",
        "moment.harvest",
        "moment.keep",
    ];

    [Fact]
    public async Task Stranger_twin_forged_and_forwarded_hear_the_same_words_and_change_nothing()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Plans();
        await scene.Sanne.OpensMoment();
        var data = scene.Sanne.Card!.Press("Zeg af").Data;
        data["sure"] = "yes";
        var notice = scene.Daan.LastPosted.Card!.Press("Het is gebeurd").Data;
        var stranger = bot.Teacher("Petra");
        var twin = bot.Teacher("Tweeling", tenant: World.SecondTenant);
        twin.Chat.ObjectId = scene.Sanne.Chat.ObjectId;
        foreach (var person in new[] { stranger, twin })
        {
            await person.InstallsTheBot();
            foreach (var verb in s_verbs)
            {
                await person.Forges(verb, data.DeepClone().AsObject());
                person.SeesBesideTheCard(BuddyScene.Gone);
                await person.Forges(verb, notice.DeepClone().AsObject());
                person.SeesBesideTheCard(BuddyScene.Gone);
            }
        }

        // Sanne is in the group, and still Daan's card is not hers.
        await scene.Sanne.Forges("moment.held", notice.DeepClone().AsObject());
        scene.Sanne.SeesBesideTheCard(BuddyScene.Gone);
        foreach (var odd in new[] { "", "x", "x/y", new string('0', 32), $"{new string('0', 32)}/{scene.Key}" })
        {
            await scene.Sanne.Forges("moment.open", new JsonObject { ["v"] = "1", ["moment"] = odd });
            scene.Sanne.SeesBesideTheCard(BuddyScene.Gone);
        }

        scene.Mo.Cards("Wandelen en smoezen").ShouldBe(1);
    }

    [Fact]
    public async Task Who_left_the_group_sees_its_moments_no_more_and_holds_nobody_up()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Proposes();
        await scene.Mo.OpensPosted("Kies wat kan");
        await scene.IsGroup(("Sanne", scene.Sanne), ("Daan", scene.Daan));
        await scene.Mo.Presses("Bewaar mijn keuze", (BuddyScene.Mine, BuddyScene.Slot1));
        scene.Mo.SeesBesideTheCard(BuddyScene.Gone);
        await scene.Mo.OpensPosted("Kies wat kan");
        scene.Mo.SeesBesideTheCard(BuddyScene.Gone);

        await scene.Daan.Picks(BuddyScene.Slot3);
        scene.Sanne.SeesPosted($"Wandelen en smoezen: {BuddyScene.Slot3}");
        scene.Mo.Cards("Wandelen en smoezen").ShouldBe(0);
    }

    [Fact]
    public async Task Who_comes_later_sees_what_is_proposed_from_then_on()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Proposes();
        var noor = bot.Teacher("Noor");
        await noor.InstallsTheBot();
        await scene.IsGroup(("Sanne", scene.Sanne), ("Daan", scene.Daan), ("Mo", scene.Mo), ("Noor", noor));
        await noor.OpensMoments();
        noor.SeesView("Met: Sanne, Daan, Mo", "Er is nog niets gepland.");

        await scene.Daan.OpensMoment();
        await scene.Daan.Presses("Andere tijd");
        await scene.Daan.Presses("Stel voor");
        noor.SeesPosted("Daan stelt andere tijden voor");
    }

    [Fact]
    public async Task Many_presses_on_propose_are_one_moment_and_one_card()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Sanne.OpensMoments();
        await scene.Sanne.Presses("Stel een moment voor");
        await scene.Sanne.Presses("Kies tijden");
        await scene.Sanne.PressesAtOnce(100, "Stel voor");
        scene.Daan.Cards("Sanne stelt").ShouldBe(1);
        await scene.Sanne.OpensMoments();
        scene.Sanne.Card!.Choices("Kies een moment").Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_circle_alone_opens_no_moment_for_an_induction_buddy()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Plans();
        var joke = bot.Teacher("Joke");
        await joke.InstallsTheBot();
        await Sharing.SharingRoad.PutsInCircle(scene.Sanne, joke, "mijn hulp op de gang", "Inductiebuddy");
        scene.Sanne.SeesView("mijn hulp op de gang · Inductiebuddy");
        await scene.Sanne.OpensMoment();
        await joke.Forges("moment.open", scene.Sanne.Card!.Press("Zeg af").Data);
        joke.SeesBesideTheCard(BuddyScene.Gone);
        await joke.Says("mensen");
        joke.LastPosted.Card!.HasButton("Buddymomenten").ShouldBeFalse();
    }
}
