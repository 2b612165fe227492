namespace LoopbaanBot.Tests.Transcripts.Rounds;

/// <summary>What a round suits: how many people, and how well they know each other.</summary>
public sealed class RoundSizeTests
{
    [Theory]
    [InlineData(3, "Succesanalyse is voor 4 tot 6 mensen. Met 3 past wel: Check-in, Spiegelen", "groepjes")]
    [InlineData(2, "Een ronde begint bij drie mensen.", "past wel")]
    [InlineData(10, "Of maak 2 groepjes. Elk groepje start een eigen ronde", "Roddelmethode")]
    [InlineData(40, "Of maak 7 groepjes.", "past wel")]
    public async Task A_guide_of_too_many_or_too_few_hears_what_they_can_do_instead(int people, string said, string not)
    {
        await using var road = RoundRoad.Opens();
        await road.Fatima.Sends(road.Fatima.Chat.Mention("ronde"));
        await road.Fatima.OpensPosted("Zet een ronde klaar");
        await road.Fatima.Presses(
            "Verder",
            ("Waarvoor is de ronde?", "Zien wat lukt"),
            ("Kent de groep elkaar?", "Nog niet")
        );
        await road.Fatima.Presses(
            "Zet de ronde in de groep",
            ("Met hoeveel doen jullie mee, zonder jou?", $"{people}")
        );
        road.Fatima.SeesView(said);
        road.Fatima.DoesNotSee(not);
        road.Group.Posted.Count.ShouldBe(1, "nothing started");
    }

    [Fact]
    public async Task A_check_in_of_ten_goes_in_buddy_groups()
    {
        await using var road = RoundRoad.Opens();
        await road.Starts("Op gang komen", "Check-in", 10);
        road.Board.Text.ShouldContain("Maak 3 groepjes van drie of vier. Neem je buddygroep, als je die hebt.");
    }

    [Fact]
    public async Task A_group_that_does_not_know_each_other_is_not_offered_to_gossip()
    {
        await using var road = RoundRoad.Opens();
        await road.Fatima.Sends(road.Fatima.Chat.Mention("start een ronde"));
        await road.Fatima.OpensPosted("Zet een ronde klaar");
        await road.Fatima.Presses("Verder", ("Waarvoor is de ronde?", "Van elkaar leren"));
        road.Fatima.SeesView("Beantwoord beide vragen.");
        await road.Fatima.Presses(
            "Verder",
            ("Waarvoor is de ronde?", "Van elkaar leren"),
            ("Kent de groep elkaar?", "Nog niet")
        );
        road.Fatima.SeesView("Spiegelen van competenties", "Carrousel met rolmodellen", "Daarom geen roddelmethode.");
        road.Fatima.Card!.Choices("Welke werkvorm?").ShouldBe(["Spiegelen van competenties"]);
        await road.Fatima.Presses(
            "Zet de ronde in de groep",
            ("Welke werkvorm?", "Gossip"),
            ("Met hoeveel doen jullie mee, zonder jou?", "4")
        );
        road.Fatima.SeesView("Kies een werkvorm en een lengte");
    }
}
