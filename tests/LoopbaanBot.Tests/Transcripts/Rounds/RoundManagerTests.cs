using LoopbaanBot.Tests.Transcripts.OwnData;
using LoopbaanBot.Tests.Transcripts.Sharing;

namespace LoopbaanBot.Tests.Transcripts.Rounds;

/// <summary>Managers take no part in a round of their own people, and do not lead it.</summary>
public sealed class RoundManagerTests
{
    private const string No =
        "Dit kan niet. De ronde is voorbij, of deze knop is voor anderen. Leidinggevenden van deelnemers en gasten doen niet mee.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_manager_takes_no_part_with_somebody_of_their_own_whoever_came_first(bool isManagerFirst)
    {
        await using var road = RoundRoad.Opens();
        var (sanne, petra) = (road.Bot.Teacher("Sanne"), road.Bot.Teacher("Petra"));
        await sanne.PutsInCircle(petra, "mijn teamleider", "Leidinggevende");
        var (inGroup, manager) = (road.Group.Admits(sanne), road.Group.Admits(petra));
        var (mo, lotte) = (road.Admits("Mo"), road.Admits("Lotte"));
        await road.StartsWriting();
        if (isManagerFirst)
        {
            await RoundRoad.Writes(manager, "Mijn team doet dit ook zo");
            manager.SeesView("1 van 4 klaar");
        }

        await RoundRoad.Writes(inGroup, "Rustig blijven als het druk wordt");
        road.Board.Text.ShouldContain("1 van 4 klaar");
        (await road.Bot.Traces("Mijn team doet dit ook zo")).ShouldBeEmpty();
        foreach (var button in new[] { "Doe mee", "Schrijf", "Dit weegt zwaar" })
        {
            await manager.OpensPosted(button);
            manager.SeesBesideTheCard(No);
        }

        await manager.Refreshes(road.Board);
        manager.SeesView("1 van 4 klaar");
        manager.DoesNotSee("Jij doet");
        await road.OpensAnswers((mo, "Doorvragen tot het helder is"), (lotte, "Het lef om te wachten"));
        await manager.OpensPosted("Bekijk samen");
        manager.SeesBesideTheCard(No);
        await inGroup.OpensPosted("Bekijk samen");
        inGroup.SeesView("Het lef om te wachten");
    }

    [Fact]
    public async Task A_manager_of_somebody_here_stays_out_of_a_round_in_which_nobody_is_noted()
    {
        await using var road = RoundRoad.Opens();
        var (sanne, petra) = (road.Bot.Teacher("Sanne"), road.Bot.Teacher("Petra"));
        await sanne.PutsInCircle(petra, "mijn teamleider", "Leidinggevende");
        var (inGroup, manager) = (road.Group.Admits(sanne), road.Group.Admits(petra));
        await road.Starts("Op gang komen", "Check-in", 3);
        await manager.OpensPosted("Doe mee");
        manager.SeesBesideTheCard(No);
        await inGroup.OpensPosted("Doe mee");
        inGroup.SeesView("Waar kom je vandaan");
    }

    [Fact]
    public async Task Nobody_joins_a_round_that_their_own_manager_leads()
    {
        await using var road = RoundRoad.Opens();
        await road.StartsSuccess();
        var sanne = road.Bot.Teacher("Sanne");
        await sanne.PutsInCircle(road.Coach, "mijn teamleider", "Leidinggevende");
        var inGroup = road.Group.Admits(sanne);
        road.Bot.Clock.Advance(TimeSpan.FromMinutes(6));
        await inGroup.OpensPosted("Doe mee");
        inGroup.SeesBesideTheCard(No);
        await inGroup.OpensPosted("Dit weegt zwaar");
        inGroup.SeesView("Niemand ziet dat jij dit was.");
    }

    [Fact]
    public async Task A_coach_who_manages_somebody_here_does_not_lead()
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Bot.Teacher("Sanne");
        await sanne.PutsInCircle(road.Coach, "mijn teamleider", "Leidinggevende");
        road.Group.Admits(sanne);
        await road.Fatima.Sends(road.Fatima.Chat.Mention("ronde"));
        await road.Fatima.OpensPosted("Zet een ronde klaar");
        road.Fatima.SeesBesideTheCard(No);
    }
}
