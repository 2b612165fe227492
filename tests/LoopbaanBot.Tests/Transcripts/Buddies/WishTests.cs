using System.Text.Json.Nodes;
using LoopbaanBot.Tests.Transcripts.Cohorts;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.OwnData;

namespace LoopbaanBot.Tests.Transcripts.Buddies;

public sealed class WishTests
{
    private const string Near = "Graag met";
    private const string Avoid = "Liever niet met";
    private const string Topics = "Hier praat ik graag over";

    [Fact]
    public async Task A_wish_is_kept_changed_and_counts_and_only_its_writer_reads_it()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 6);
        var sanne = road.Members[0];
        await OpensWishes(sanne);
        await sanne.Presses("Bewaar", (Near, "Mo"), (Avoid, "Daan | Petra"), (Topics, "van beginner naar expert"));
        sanne.SeesView("Bewaard.");

        var plain = await ProposalOf(road);
        plain.ShouldNotContain("Graag");
        plain.ShouldNotContain("iever");
        plain.ShouldNotContain("van beginner naar expert", Case.Sensitive);
        var group = (await road.Buddies()).Draft!.GroupOf(sanne.Person())!.People;
        group.ShouldContain(road.Members[3].Person());
        group.ShouldNotContain(road.Members[1].Person());
        group.ShouldNotContain(road.Members[4].Person());

        await OpensWishes(sanne);
        sanne.Card!.ValueOf(Topics).ShouldBe("path:Expert");
        sanne.Card!.ValueOf(Avoid).Split(',').Length.ShouldBe(2);
    }

    [Fact]
    public async Task The_organiser_sees_the_same_proposal_whoever_asked_for_these_people()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 3);
        var without = await ProposalOf(road);
        await OpensWishes(road.Members[0]);
        await road.Members[0].Presses("Bewaar", (Near, "Daan"), (Avoid, "Fatima"));
        await OpensWishes(road.Members[1]);
        await road.Members[1].Presses("Bewaar", (Near, "Sanne"));
        await road.Opens(road.Organiser);
        await road.Organiser.Presses("Opnieuw");
        Sorted(road.Organiser.Card!.Text).ShouldBe(Sorted(without));
    }

    [Fact]
    public async Task What_two_people_like_to_talk_about_is_said_to_their_group()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 3);
        foreach (var member in road.Members[..2])
        {
            await OpensWishes(member);
            await member.Presses("Bewaar", (Topics, "van beginner naar expert"));
        }

        await road.Publishes();
        road.Members[2].SeesPosted("denken na over van beginner naar expert");
    }

    [Fact]
    public async Task Wishes_are_heard_at_a_repair_and_go_with_the_cohort()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 8);
        await road.TakePart(road.Members[..6]);
        var (sanne, newcomers) = (road.Members[0], road.Members[6..]);
        await OpensWishes(sanne);
        await sanne.Presses("Bewaar", (Avoid, "Daan"));
        await road.Publishes();

        // Two places, one with somebody whom the first newcomer would rather not meet.
        await road.TakePart(road.Members);
        var avoided = BuddiesRoad.Name((await road.BuddiesOf(sanne))[0]);
        await OpensWishes(newcomers[0]);
        await newcomers[0].Presses("Bewaar", (Avoid, avoided));
        await road.Opens(road.Organiser);
        await road.Organiser.Presses("Maak een voorstel");
        await road.Organiser.Presses("Publiceer");
        (await road.BuddiesOf(newcomers[0])).Select(BuddiesRoad.Name).ShouldNotContain(avoided);
        (await road.BuddiesOf(newcomers[0])).ShouldNotContain(sanne);
        (await road.BuddiesOf(newcomers[1])).ShouldContain(sanne);
        await OpensWishes(sanne, asMember: true);
        sanne.Card!.ValueOf(Avoid).ShouldNotBeEmpty();

        bot.Clock.MoveTo(new DateTimeOffset(2026, 7, 1, 12, 0, 0, TimeSpan.FromHours(2)));
        await bot.TicksMoments();
        (await bot.AllRows()).ShouldNotContain(row =>
            row.Row.PartitionKey.EndsWith("|buddywishes", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("Daan | Fatima | Mo | Petra", "", "Kies per vraag hooguit drie.")]
    [InlineData("Daan", "Daan", "Iemand staat in beide lijstjes.")]
    public async Task A_wish_that_cannot_be_is_asked_again_with_what_was_chosen(string near, string avoid, string words)
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 6);
        var sanne = road.Members[0];
        await OpensWishes(sanne);
        await sanne.Presses("Bewaar", (Near, near), (Avoid, avoid));
        sanne.SeesView(words);
        sanne.Card!.ValueOf(Near).Split(',').Length.ShouldBe(near.Split('|').Length);
    }

    [Fact]
    public async Task Who_is_forgotten_asks_nothing_and_is_asked_for_by_nobody()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 6);
        var (sanne, daan) = (road.Members[0], road.Members[1]);
        await OpensWishes(sanne);
        await sanne.Presses("Bewaar", (Near, "Mo"), (Avoid, "Daan"));
        await OpensWishes(daan);
        await daan.Presses("Bewaar", (Near, "Sanne"), (Avoid, "Mo"));

        await sanne.Says("vergeet mij");
        await sanne.Presses("Open mijn gegevens");
        await sanne.Presses("Vergeet mij");
        await sanne.Presses("Ja, wis alles");
        (await bot.Traces(sanne.Chat.ObjectId!)).ShouldBeEmpty();
        await OpensWishes(daan);
        daan.Card!.ValueOf(Near).ShouldBeEmpty();
        daan.Card!.ValueOf(Avoid).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Somebody_who_takes_no_part_can_ask_nothing_and_a_stranger_is_no_choice()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 6);
        var stranger = bot.Teacher("Vera");
        await stranger.Forges("buddies.wish.save", new JsonObject { ["v"] = "1", ["avoid"] = "a|b" });
        stranger.SeesView("Je zit nog niet in een groep.");

        await OpensWishes(road.Members[0]);
        await road.Members[0].Forges("buddies.wish.save", new JsonObject { ["v"] = "1", ["avoid"] = "a|b,%%,|" });
        road.Members[0].SeesView("Bewaard.");
        road.Members[0].Card!.ValueOf(Avoid).ShouldBeEmpty();
    }

    private static async Task OpensWishes(Teacher teacher, bool asMember = false)
    {
        await teacher.Says("mijn buddygroep");
        await teacher.Presses("Naar mijn buddy's");
        if (asMember)
        {
            await teacher.Presses("Ja, ik doe mee");
        }

        await teacher.Presses("Met wie zit ik graag?");
    }

    private static async Task<string> ProposalOf(BuddiesRoad road)
    {
        await road.Opens(road.Organiser);
        await road.Organiser.Presses("Maak buddygroepen");
        return road.Organiser.Card!.Text;
    }

    /// <summary>The order of the people is chance.</summary>
    private static IEnumerable<string> Sorted(string text) => text.Split('\n').Order(StringComparer.Ordinal);
}
