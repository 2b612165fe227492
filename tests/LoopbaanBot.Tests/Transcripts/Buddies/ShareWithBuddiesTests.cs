using LoopbaanBot.Tests.Transcripts.Cohorts;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Sharing;

namespace LoopbaanBot.Tests.Transcripts.Buddies;

/// <summary>"Delen met mijn buddygroep": one press, a grant for each, also for a buddy of another board.</summary>
public sealed class ShareWithBuddiesTests
{
    [Fact]
    public async Task One_press_gives_each_buddy_a_grant_and_each_can_be_taken_back_by_itself()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 4);
        await road.Publishes();
        var (sanne, daan, fatima) = (road.Members[0], road.Members[1], road.Members[2]);
        await Shares(sanne);
        sanne.SeesView("Gedeeld", "Daan", "Fatima", "Mo");

        foreach (var buddy in road.Members[1..])
        {
            BuddiesRoad.Told(buddy, "Iemand deelde iets met je").ShouldBe(1);
            await buddy.OpensPosted("Naar mijn buddy's");
            buddy.SeesView("Sanne");
        }

        await sanne.OpensSharesList();
        sanne.Card!.Choices("Kies één regel").Count.ShouldBe(3);
        await sanne.Presses("Trek in", ("Kies één regel", LineOf(sanne, "Daan")));
        await OpensReceived(daan);
        daan.Card!.Text.ShouldNotContain("Sanne");
        await OpensReceived(fatima);
        fatima.SeesView("Sanne");
    }

    [Fact]
    public async Task Pressed_a_hundred_times_it_is_one_grant_for_each()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 4);
        await road.Publishes();
        var sanne = road.Members[0];
        await Looks(sanne);
        await sanne.PressesAtOnce(100, "Deel dit");
        await sanne.OpensSharesList();
        sanne.Card!.Choices("Kies één regel").Count.ShouldBe(3);
        road.Members[1..].ShouldAllBe(buddy => BuddiesRoad.Told(buddy, "Iemand deelde iets met je") == 1);
    }

    [Fact]
    public async Task What_was_shared_before_a_newcomer_came_is_not_for_the_newcomer()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 4);
        var newcomer = road.Members[3];
        await road.TakePart(road.Members[..3]);
        await road.Publishes();
        var sanne = road.Members[0];
        await Shares(sanne);

        await road.TakePart(road.Members);
        await road.Opens(road.Organiser);
        await road.Organiser.Presses("Maak een voorstel");
        await road.Organiser.Presses("Publiceer");
        (await road.BuddiesOf(newcomer)).Length.ShouldBe(3);
        newcomer.SeesPosted("Je buddygroep is veranderd");
        BuddiesRoad.Told(newcomer, "Iemand deelde iets met je").ShouldBe(0);
        await OpensReceived(newcomer);
        newcomer.Card!.Text.ShouldNotContain("Sanne");
        await sanne.OpensSharesList();
        sanne.Card!.Choices("Kies één regel").Count.ShouldBe(2);

        // From here on the newcomer is a buddy like the others.
        await sanne.Keeps();
        await Looks(sanne, keeps: false);
        await sanne.Presses("Deel dit");
        BuddiesRoad.Told(newcomer, "Iemand deelde iets met je").ShouldBe(1);
    }

    [Fact]
    public async Task A_group_that_changed_between_looking_and_sharing_is_asked_again()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 4);
        await road.Publishes();
        var (sanne, daan) = (road.Members[0], road.Members[1]);
        await Looks(sanne);
        await StepsOut(daan);
        await sanne.Presses("Deel dit");
        sanne.SeesView("Je buddygroep is net veranderd.", "Met wie wil je dit delen?");
        sanne.Card!.Text.ShouldNotContain("Daan");
        road.Members[1..].ShouldAllBe(buddy => BuddiesRoad.Told(buddy, "Iemand deelde iets met je") == 0);
    }

    [Fact]
    public async Task Who_steps_out_sees_nothing_any_more_and_shows_nothing_any_more()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 4);
        await road.Publishes();
        var (sanne, daan) = (road.Members[0], road.Members[1]);
        await Shares(sanne);
        await Shares(daan);
        await StepsOut(daan);

        await OpensReceived(daan);
        daan.Card!.Text.ShouldNotContain("Sanne");
        await OpensReceived(sanne);
        sanne.Card!.Text.ShouldNotContain("Daan");
        await OpensReceived(road.Members[2]);
        road.Members[2].SeesView("Sanne");
    }

    [Fact]
    public async Task Before_and_without_a_group_somebody_of_another_board_is_no_choice()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 4);
        var sanne = road.Members[0];
        await sanne.Keeps();
        await sanne.Presses("Deel");
        sanne.Card!.Text.ShouldNotContain("Daan");
        sanne.Card!.Text.ShouldNotContain("Mijn buddygroep");
    }

    [Fact]
    public async Task Organiser_and_trainer_see_nothing_of_what_a_group_shares()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 4);
        await road.Publishes();
        await Shares(road.Members[0]);
        foreach (var guide in new[] { road.Organiser, road.Trainer })
        {
            await OpensReceived(guide);
            guide.Card!.Text.ShouldNotContain("Sanne");
            await road.Opens(guide);
            guide.Card!.Text.ShouldNotContain("reflectie");
        }
    }

    private static async Task Shares(Teacher teacher)
    {
        await Looks(teacher);
        await teacher.Presses("Deel dit");
    }

    private static async Task Looks(Teacher teacher, bool keeps = true)
    {
        if (keeps)
        {
            await teacher.Keeps();
        }

        await teacher.Presses("Deel");
        var group = teacher
            .Card!.Choices(SharingRoad.Who)
            .First(choice => choice.StartsWith("Mijn buddygroep", StringComparison.Ordinal));
        await teacher.Presses("Bekijk eerst", (SharingRoad.Who, group));
        teacher.SeesView("Klopt dit?");
    }

    private static async Task StepsOut(Teacher teacher)
    {
        await teacher.Says("mijn buddygroep");
        await teacher.Presses("Naar mijn buddy's");
        await teacher.Presses("Ik stap eruit");
        await teacher.Presses("Ja, stap uit");
    }

    private static async Task OpensReceived(Teacher teacher)
    {
        await teacher.Says("delen");
        await teacher.Presses("Met mij gedeeld");
    }

    private static string LineOf(Teacher teacher, string name) =>
        teacher.Card!.Choices("Kies één regel").Single(line => line.StartsWith(name, StringComparison.Ordinal));
}
