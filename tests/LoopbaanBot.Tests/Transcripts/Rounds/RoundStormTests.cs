using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.OwnData;

namespace LoopbaanBot.Tests.Transcripts.Rounds;

/// <summary>Many presses at once, the same press again, and a store or a channel that fails: one effect, the right count.</summary>
public sealed class RoundStormTests
{
    private const string Words = "Rustig blijven als het druk wordt";

    [Fact]
    public async Task Eight_people_at_once_are_eight_in_the_end_with_hardly_more_updates_than_presses()
    {
        await using var road = RoundRoad.Opens();
        var starters = road.Admits("Sanne", "Mo", "Lotte", "Karim", "Els", "Bram", "Noor", "Tim");
        await road.StartsWriting(6);
        var late = road.Admits("Ilse");
        foreach (var starter in starters.Append(late))
        {
            await starter.OpensPosted("Schrijf");
        }

        var before = road.Bot.Connector.Updates;
        await Task.WhenAll(
            starters.Select(starter =>
                starter.Presses("Stuur", (RoundRoad.Quality, $"Het geduld van {starter.Chat.Name}"))
            )
        );
        road.Board.Text.ShouldContain("8 van 9 klaar");
        // At most one for each press, and one to set right what two of them drew at once.
        (road.Bot.Connector.Updates - before).ShouldBeLessThanOrEqualTo(starters.Length + 1);
    }

    [Fact]
    public async Task A_hundred_presses_of_one_person_are_one_answer()
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Admits("Sanne");
        await road.StartsWriting();
        await sanne.OpensPosted("Schrijf");
        await sanne.PressesAtOnce(100, "Stuur", (RoundRoad.Quality, Words));
        road.Board.Text.ShouldContain("1 van 4 klaar");
        (await road.Bot.Traces(Words)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_hundred_people_at_once_open_the_answers_once()
    {
        await using var road = RoundRoad.Opens();
        var starters = road.Admits([.. Enumerable.Range(1, 60).Select(number => $"Starter {number}")]);
        await road.StartsWriting(6);
        foreach (var starter in starters)
        {
            await starter.OpensPosted("Schrijf");
        }

        await Task.WhenAll(
            starters.Select(starter =>
                starter.Presses("Stuur", (RoundRoad.Quality, $"Het geduld van {starter.Chat.Name}"))
            )
        );
        road.Board.Text.ShouldContain("De antwoorden zijn open.");
        road.Group.Posted.Count(posted =>
                posted.Text.Contains("De antwoorden zijn open. Kies", StringComparison.Ordinal)
            )
            .ShouldBe(1);
        await starters[7].OpensPosted("Bekijk samen");
        starters[7].SeesView("Het geduld van Starter");
        var seen = 0;
        for (var page = 0; page < 10; page++)
        {
            seen += starters[7].Card!.Text.Split("Het geduld van").Length - 1;
            if (!starters[7].Card!.HasButton("Volgende antwoorden"))
            {
                break;
            }

            await starters[7].Presses("Volgende antwoorden");
        }

        seen.ShouldBe(60);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_delivered_twice_has_one_effect(bool asNewActivity)
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Admits("Sanne");
        await road.StartsSuccess();
        await road.Fatima.Repeats(asNewActivity);
        road.Group.Posted.Count(posted => posted.Card?.HasButton("Doe mee") == true).ShouldBe(1);
        await road.OpensPanel();
        await road.Fatima.Presses("Begin met stap 1");
        await road.Fatima.Repeats(asNewActivity);
        road.Group.Posted.Count(posted => posted.Text.StartsWith("Stap 1", StringComparison.Ordinal)).ShouldBe(1);
        for (var step = 1; step < 4; step++)
        {
            await road.Fatima.Presses("Volgende stap");
        }

        await RoundRoad.Writes(sanne, Words);
        await sanne.Repeats(asNewActivity);
        road.Board.Text.ShouldContain("1 van 4 klaar");
    }

    [Fact]
    public async Task Twenty_presses_on_start_are_one_round_with_one_card()
    {
        await using var road = RoundRoad.Opens();
        await road.Fatima.Sends(road.Fatima.Chat.Mention("ronde"));
        await road.Fatima.OpensPosted("Zet een ronde klaar");
        await road.Fatima.Presses(
            "Verder",
            ("Waarvoor is de ronde?", "Zien wat lukt"),
            ("Kent de groep elkaar?", "Ja")
        );
        await road.Fatima.PressesAtOnce(
            20,
            "Zet de ronde in de groep",
            ("Met hoeveel doen jullie mee, zonder jou?", "4")
        );
        road.Group.Posted.Count(posted => posted.Card?.HasButton("Doe mee") == true).ShouldBe(1);
    }

    [Fact]
    public async Task Many_presses_on_next_are_one_step()
    {
        await using var road = RoundRoad.Opens();
        await road.StartsSuccess();
        await road.Fatima.Presses("Begin met stap 1");
        await road.Fatima.Presses("Volgende stap");
        road.Fatima.SeesView("Stap 2 van 7");
        await road.Fatima.Repeats(asNewActivity: true);
        road.Board.Text.ShouldContain("Stap 2 van 7");
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task What_cannot_be_kept_stays_in_the_card(bool onRead, bool onWrite)
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Admits("Sanne");
        await road.StartsWriting();
        await sanne.OpensPosted("Schrijf");
        (road.Bot.Store.RefusesReads, road.Bot.Store.RefusesWrites) = (onRead, onWrite);
        await sanne.Presses("Stuur", (RoundRoad.Quality, Words));
        sanne.SeesBesideTheCard("Niet opgeslagen. Je tekst staat nog in de kaart.");
        road.Bot.Store.IsBack();
        await sanne.Presses("Stuur", (RoundRoad.Quality, Words));
        sanne.SeesView("1 van 4 klaar");
    }

    [Fact]
    public async Task A_card_that_was_lost_can_be_posted_again()
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Admits("Sanne");
        await road.StartsWriting();
        await road.Fatima.Presses("Plaats de kaart opnieuw");
        road.Group.Posted.Count(posted => posted.Card?.HasButton("Schrijf") == true).ShouldBe(2);
        await RoundRoad.Writes(sanne, Words);
        road.Board.Text.ShouldContain("1 van 4 klaar");
    }

    [Fact]
    public async Task Two_processes_count_to_the_same_number()
    {
        await using var road = RoundRoad.Opens(onDisk: true);
        await using var other = road.Bot.StartsAnotherInstance();
        var starters = road.Admits("Sanne", "Mo", "Lotte", "Karim");
        await road.StartsWriting(6);
        foreach (var starter in starters)
        {
            await starter.OpensPosted("Schrijf");
        }

        await Task.WhenAll(
            starters
                .Index()
                .Select(starter =>
                    (starter.Index % 2 == 0 ? starter.Item : starter.Item.At(other)).Presses(
                        "Stuur",
                        (RoundRoad.Quality, $"Het geduld van {starter.Item.Chat.Name}")
                    )
                )
        );
        road.Board.Text.ShouldContain("4 van 6 klaar");
    }

    [Fact]
    public async Task A_group_of_more_than_sixty_has_a_button_instead_of_a_refresh()
    {
        await using var road = RoundRoad.Opens();
        var starters = road.Admits([.. Enumerable.Range(1, 60).Select(number => $"Starter {number}")]);
        await road.StartsSuccess();
        road.Board.Refresh.ShouldBeNull();
        await starters[3].OpensPosted("Hoe ver zijn we?");
        starters[3].SeesView("Meedoen: 0", "Jij doet nog niet mee.");
    }
}
