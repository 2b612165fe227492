using LoopbaanBot.Tests.Transcripts.Cohorts;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Buddies;

public sealed class OwnGroupTests
{
    [Fact]
    [Trait("Seed", "K044")]
    public async Task Everybody_sees_who_and_what_connects_them_and_confirms_with_one_button()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 3);
        await road.Publishes();
        var (sanne, daan) = (road.Members[0], road.Members[1]);

        await sanne.OpensPosted("Naar mijn buddy's");
        sanne.SeesView("Mijn buddygroep", "Daan", "Fatima", BuddiesRoad.SchoolOf(daan), "Past deze groep bij je?");
        sanne.SeesView("Jullie werken op verschillende scholen en zaten nog niet samen in een groep.");
        await sanne.PressesAtOnce(100, "Ja, ik doe mee");
        sanne.SeesView("Jij hebt ja gezegd.");
        sanne.Card!.HasButton("Ja, ik doe mee").ShouldBeFalse();
        (await road.Buddies()).Groups[0].Members.Count(member => member.ConfirmedOn is not null).ShouldBe(1);

        foreach (var other in road.Members[1..])
        {
            await other.OpensPosted("Naar mijn buddy's");
            await other.Presses("Ja, ik doe mee");
        }

        road.Members[2].SeesView("Iedereen heeft ja gezegd.");
    }

    [Fact]
    public async Task It_is_found_in_words_and_on_the_card_of_people()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 3);
        await road.Publishes();
        await road.Members[0].Says("mensen");
        await road.Members[0].Presses("Mijn buddygroep");
        road.Members[0].SeesView("Daan");

        var stranger = bot.Teacher("Vera");
        await stranger.InstallsTheBot();
        await stranger.Says("mensen");
        stranger.Card!.HasButton("Mijn buddygroep").ShouldBeFalse();
        await stranger.Says("mijn buddygroep");
        await stranger.Presses("Naar mijn buddy's");
        stranger.SeesView("Je zit nog niet in een groep.");
    }

    [Fact]
    public async Task Who_steps_out_gives_no_reason_the_group_hears_none_and_the_organiser_repairs()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 7);
        await road.Publishes();
        var three = (await road.Buddies()).Groups.Single(group => group.Members.Count == 3);
        var left = road.Members.First(member => three.Find(member.Person()) is not null);
        var others = await road.BuddiesOf(left);

        await left.OpensPosted("Naar mijn buddy's");
        await left.Presses("Ik stap eruit");
        left.SeesView("Wil je uit deze groep stappen?", "Ik vraag geen reden.");
        left.Card!.Labels.ShouldBeEmpty();
        await left.Presses("Ja, stap uit");
        left.SeesView("Je bent eruit.");

        foreach (var other in others)
        {
            BuddiesRoad.Told(other, "Je buddygroep is veranderd").ShouldBe(1);
            other.LastPosted.Text.ShouldNotContain(BuddiesRoad.Name(left));
        }

        road.Organiser.SeesPosted("Buddygroepen bijwerken");
        road.Organiser.LastPosted.Text.ShouldNotContain(BuddiesRoad.Name(left));
        await road.Organiser.OpensPosted("Naar de buddygroepen");
        await road.Organiser.Presses("Maak een voorstel");
        await road.Organiser.Presses("Publiceer");

        (await road.Buddies()).Groups.Select(group => group.Members.Count).ShouldBe([3, 3]);
        (await road.BuddiesOf(left)).ShouldBeEmpty();
        await left.OpensPosted("Naar mijn buddy's");
        left.SeesView("Je doet nu niet mee in een buddygroep.");
    }

    [Fact]
    public async Task Who_pauses_comes_back_in_the_same_group_and_the_group_is_told()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 4);
        await road.Publishes();
        var (sanne, daan) = (road.Members[0], road.Members[1]);
        await sanne.OpensPosted("Naar mijn buddy's");
        await sanne.Presses("Even niet");
        sanne.SeesView("Wil je even niet meedoen?");
        await sanne.Presses("Ja, even niet");
        sanne.SeesView("Je doet even niet mee.");
        BuddiesRoad.Told(road.Organiser, "Buddygroepen bijwerken").ShouldBe(0);
        (await road.BuddiesOf(daan)).Length.ShouldBe(2);

        await sanne.Presses("Ik doe weer mee");
        sanne.SeesView("Mijn buddygroep", "Daan");
        (await road.BuddiesOf(daan)).Length.ShouldBe(3);
        BuddiesRoad.Told(daan, "Je buddygroep is veranderd").ShouldBe(2);
    }

    [Fact]
    public async Task Stepping_out_a_hundred_times_is_once_and_a_card_of_before_answers_kindly()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 4);
        await road.Publishes();
        var sanne = road.Members[0];
        var old = sanne.OnAnotherDevice();
        await old.OpensPosted("Naar mijn buddy's");
        await sanne.OpensPosted("Naar mijn buddy's");
        await sanne.Presses("Ik stap eruit");
        await sanne.PressesAtOnce(100, "Ja, stap uit");
        (await road.Buddies()).Away.Count.ShouldBe(1);
        (await road.Buddies()).Groups[0].Version.ShouldBe(2);

        await old.Presses("Ja, ik doe mee");
        old.SeesBesideTheCard(BuddiesRoad.Gone);
    }

    [Fact]
    public async Task Who_is_forgotten_is_in_no_group_and_no_wish()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 4);
        await road.Publishes();
        var sanne = road.Members[0];
        await sanne.Says("vergeet mij");
        await sanne.Presses("Open mijn gegevens");
        await sanne.Presses("Vergeet mij");
        await sanne.Presses("Ja, wis alles");
        (await road.Buddies()).Mentions(sanne.Person()).ShouldBeFalse();
        (await road.BuddiesOf(road.Members[1])).Length.ShouldBe(2);
    }
}
