using System.Text.Json.Nodes;
using LoopbaanBot.Tests.Transcripts.Cohorts;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Buddies;

public sealed class FormGroupsTests
{
    [Fact]
    [Trait("Seed", "K044")]
    public async Task A_proposal_is_seen_by_the_organiser_and_everybody_is_told_once_it_is_published()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 8);
        await road.Opens(road.Organiser);
        road.Organiser.SeesView("Buddygroepen", "8 mensen doen mee");
        await road.Organiser.Presses("Maak buddygroepen");
        road.Organiser.SeesView("Groep 1", "Groep 2", "Sanne", "Het *Kompas*", "Ze werken op verschillende scholen");
        road.Members.ShouldAllBe(member => BuddiesRoad.Told(member, "Je buddygroep") == 0);

        await road.Organiser.Presses("Publiceer");
        foreach (var member in road.Members)
        {
            BuddiesRoad.Told(member, "Je buddygroep").ShouldBe(1);
            var buddies = await road.BuddiesOf(member);
            buddies.Length.ShouldBe(3);
            member.SeesPosted([.. buddies.Select(BuddiesRoad.Name), "Jullie werken op verschillende scholen"]);
        }
    }

    [Fact]
    public async Task A_group_that_is_held_on_to_stays_when_the_others_are_drawn_again()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 12);
        await road.Opens(road.Organiser);
        await road.Organiser.Presses("Maak buddygroepen");
        var held = (await road.Buddies()).Draft!.Groups[1];

        await road.Organiser.Presses("Opnieuw", ("Deze groepen houd ik vast", "Groep 2"));

        (await road.Buddies()).Draft!.Groups[0].People.ShouldBe(held.People);
        (await road.Buddies()).Draft!.Groups[0].IsLocked.ShouldBeTrue();
        road.Organiser.SeesInput("Deze groepen houd ik vast", held.Id.ToString());
    }

    [Fact]
    public async Task Two_people_change_places()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 6);
        await road.Opens(road.Organiser);
        await road.Organiser.Presses("Maak buddygroepen");
        var draft = (await road.Buddies()).Draft!;
        var (one, other) = (draft.Groups[0].People[0], draft.Groups[1].People[0]);

        await road.Organiser.Presses(
            "Wissel",
            ("Wissel deze deelnemer", NameOf(road, one)),
            ("met deze deelnemer", NameOf(road, other))
        );

        var swapped = (await road.Buddies()).Draft!;
        swapped.Groups[0].People.ShouldContain(other);
        swapped.Groups[1].People.ShouldContain(one);
        swapped.Groups.ShouldAllBe(group => group.People.Count == 3);
    }

    [Fact]
    public async Task Published_twice_at_once_and_a_hundred_times_is_published_and_told_once()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 7);
        await road.Opens(road.Organiser);
        await road.Organiser.Presses("Maak buddygroepen");
        var twin = road.Organiser.OnAnotherDevice();
        await road.Opens(twin);

        await Task.WhenAll(road.Organiser.PressesAtOnce(50, "Publiceer"), twin.PressesAtOnce(50, "Publiceer"));

        (await road.Buddies()).Groups.Select(group => group.Members.Count).ShouldBe([4, 3], ignoreOrder: true);
        (await road.Buddies()).Groups.ShouldAllBe(group => group.Version == 1);
        road.Members.ShouldAllBe(member => BuddiesRoad.Told(member, "Je buddygroep") == 1);
    }

    [Fact]
    public async Task An_old_proposal_is_not_published_for_another_lies_there_now()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 6);
        await road.Opens(road.Organiser);
        await road.Organiser.Presses("Maak buddygroepen");
        var before = road.Organiser.OnAnotherDevice();
        await road.Opens(before);
        await road.Organiser.Presses("Opnieuw");

        await before.Presses("Publiceer");
        before.SeesView("Dit is een voorstel.");
        (await road.Buddies()).IsPublished.ShouldBeFalse();
        await before.Presses("Publiceer");
        (await road.Buddies()).IsPublished.ShouldBeTrue();
    }

    [Fact]
    public async Task Five_people_are_a_question_to_the_organiser_who_may_choose_one_group()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 5);
        await road.Opens(road.Organiser);
        await road.Organiser.Presses("Maak buddygroepen");
        road.Organiser.SeesView("Met 5 mensen kan ik geen groepen", "Je kunt wachten", "één groep van vijf");

        await road.Organiser.Presses("Maak één groep van vijf");
        await road.Organiser.Presses("Publiceer");
        (await road.BuddiesOf(road.Members[0])).Length.ShouldBe(4);
    }

    [Fact]
    public async Task Two_people_cannot_be_a_group_and_nothing_is_made_of_them()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 2);
        await road.Opens(road.Organiser);
        await road.Organiser.Presses("Maak buddygroepen");
        road.Organiser.SeesView("Met 2 mensen", "Je kunt nog iemand uitnodigen.");
        road.Organiser.DoesNotSee("groep van vijf");
    }

    [Fact]
    public async Task The_trainer_may_prepare_but_not_publish_and_a_member_a_stranger_and_a_made_up_cohort_get_the_same_words()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 6);
        await road.Opens(road.Trainer);
        road.Trainer.SeesView("6 mensen doen mee");
        await road.Trainer.Presses("Maak buddygroepen");
        road.Trainer.Card!.Buttons.ShouldNotContain("Publiceer");
        await road.Trainer.Forges(
            "buddies.publish",
            new JsonObject
            {
                ["v"] = "1",
                ["cohort"] = road.Id.ToString(),
                ["version"] = "1",
            }
        );
        road.Trainer.SeesBesideTheCard(BuddiesRoad.Gone);
        (await road.Buddies()).IsPublished.ShouldBeFalse();

        var stranger = bot.Teacher("Vera");
        foreach (
            var (teacher, cohort) in new[]
            {
                (road.Members[0], road.Id.ToString()),
                (stranger, road.Id.ToString()),
                (road.Organiser, "0123456789abcdef0123456789abcdef.school"),
                (road.Organiser, "nonsense"),
            }
        )
        {
            foreach (var verb in new[] { "open", "propose", "swap", "repair", "five", "publish" })
            {
                await teacher.Forges($"buddies.{verb}", new JsonObject { ["v"] = "1", ["cohort"] = cohort });
                teacher.SeesBesideTheCard(BuddiesRoad.Gone);
            }
        }

        (await road.Buddies()).Draft!.Version.ShouldBe(1);
    }

    [Fact]
    public async Task An_organiser_whom_the_settings_name_no_longer_arranges_nothing()
    {
        await using var bot = Bot.Starts();
        var road = await BuddiesRoad.Begins(bot, 6);
        await road.Opens(road.Organiser);
        road.Organiser.SeesBesideTheCard(BuddiesRoad.Gone);
    }

    [Fact]
    public async Task Publishing_anew_first_asks_about_planned_moments_and_tells_members_which_lapse()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 8);
        await road.Publishes();
        road.Organiser.SeesView("De groepen staan. Iedereen krijgt een kaart.");
        var sanne = road.Members[0];
        await sanne.OpensMoments();
        await sanne.Presses("Stel een moment voor");
        await sanne.Presses("Kies tijden");
        await sanne.Presses("Stel voor");
        var before = await road.BuddiesOf(sanne);

        await road.Organiser.Presses("Deel iedereen opnieuw in");
        await road.Organiser.Presses("Publiceer");
        road.Organiser.SeesView("Geplande buddymomenten in groepen die stoppen of veranderen: 1.", "Publiceren?");
        (await road.BuddiesOf(sanne)).ShouldBe(before);
        await road.Organiser.Presses("Ja, publiceer");
        road.Organiser.SeesView("De groepen staan.");
        sanne.SeesPosted("Gesprekken van je vorige groep waar je niet meer bij bent: 1.");
        (await road.BuddiesOf(sanne)).ShouldNotBe(before);
    }

    [Fact]
    public async Task Two_people_of_published_groups_change_places_and_who_leaves_a_planned_moment_hears_so()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 6);
        await road.Publishes();
        var groups = (await road.Buddies()).Groups;
        var leaves = road.Members.Single(member => member.Person() == groups[0].People[0]);
        await leaves.OpensMoments();
        await leaves.Presses("Stel een moment voor");
        await leaves.Presses("Kies tijden");
        await leaves.Presses("Stel voor");
        await road.Opens(road.Organiser);
        await road.Organiser.Presses("Wissel twee mensen");
        await road.Organiser.Presses("Wissel");
        road.Organiser.SeesView("Kies twee mensen uit verschillende groepen.");
        await road.Organiser.Presses(
            "Wissel",
            ("Wissel deze deelnemer", NameOf(road, groups[0].People[0])),
            ("met deze deelnemer", NameOf(road, groups[1].People[0]))
        );
        await road.Organiser.Presses("Publiceer");
        road.Organiser.SeesView("Geplande buddymomenten in groepen die stoppen of veranderen: 1.");
        await road.Organiser.Presses("Ja, publiceer");
        leaves.SeesPosted("Gesprekken van je vorige groep waar je niet meer bij bent: 1.");
        (await road.Buddies()).Groups[0].Id.ShouldBe(groups[0].Id);
        (await road.Buddies()).Groups[0].People.ShouldContain(groups[1].People[0]);
    }

    [Fact]
    public async Task A_proposal_is_thrown_away_and_there_is_a_way_back_to_the_cohort()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 6);
        await road.Opens(road.Organiser);
        await road.Organiser.Presses("Maak buddygroepen");
        await road.Organiser.Presses("Gooi dit voorstel weg");
        road.Organiser.SeesView("6 mensen doen mee");
        (await road.Buddies()).Draft.ShouldBeNull();
        await road.Organiser.Presses("De groep");
        road.Organiser.SeesView("Voorjaar");
    }

    [Fact]
    public async Task A_proposal_of_before_somebody_left_is_not_published()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 7);
        await road.TakePart(road.Members[..6]);
        await road.Opens(road.Organiser);
        await road.Organiser.Presses("Maak buddygroepen");
        await road.TakePart(road.Members);
        await road.Organiser.Presses("Publiceer");
        road.Organiser.SeesView("Er is iets veranderd sinds dit voorstel.");
        (await road.Buddies()).IsPublished.ShouldBeFalse();
        await road.Organiser.Presses("Opnieuw");
        await road.Organiser.Presses("Publiceer");
        (await road.Buddies()).Groups.Sum(group => group.Members.Count).ShouldBe(7);
    }

    private static string NameOf(BuddiesRoad road, Careers.People.PersonId person) =>
        BuddiesRoad.Name(road.Members.Single(member => member.Person() == person));
}
