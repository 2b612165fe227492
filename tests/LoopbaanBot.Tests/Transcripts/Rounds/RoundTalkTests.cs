using LoopbaanBot.Tests.Transcripts.OwnData;

namespace LoopbaanBot.Tests.Transcripts.Rounds;

/// <summary>An induction coach starts a round in the channel, and three starters write.</summary>
public sealed class RoundTalkTests
{
    [Fact]
    [Trait("Seed", "K029")]
    [Trait("Seed", "K148")]
    [Trait("Seed", "K158")]
    public async Task A_coach_and_three_starters_from_the_mention_to_a_plan_of_their_own()
    {
        await using var road = RoundRoad.Opens();
        var (sanne, mo, lotte) = (road.Admits("Sanne"), road.Admits("Mo"), road.Admits("Lotte"));

        await road.Fatima.Sends(road.Fatima.Chat.Mention("ronde"));
        road.Fatima.SeesPosted("Groepsronde", "Wie de groep begeleidt, zet hier een ronde klaar");

        await road.Fatima.OpensPosted("Zet een ronde klaar");
        road.Fatima.SeesView(
            "Waarvoor is de ronde?",
            "Op gang komen",
            "Kent de groep elkaar?",
            "Alleen jij ziet deze kaart."
        );
        await road.Fatima.Presses(
            "Verder",
            ("Waarvoor is de ronde?", "Zien wat lukt"),
            ("Kent de groep elkaar?", "Nog niet")
        );
        road.Fatima.SeesView(
            "Succesanalyse",
            "45 minuten · groep van 4 tot 6",
            "Wat je schrijft, is weg als de ronde klaar is."
        );
        road.Fatima.Card!.Labels.ShouldContain("Met hoeveel doen jullie mee, zonder jou?");
        await road.Fatima.Presses(
            "Zet de ronde in de groep",
            ("Welke werkvorm?", "Succesanalyse"),
            ("Met hoeveel doen jullie mee, zonder jou?", "4")
        );
        road.Fatima.SeesView("Jouw ronde", "Meedoen: 0 · klaar: 0");
        road.Board.Text.ShouldContain("Succesanalyse · 45 minuten · begeleid door Fatima");
        road.Board.Text.ShouldContain("Meedoen: 0");
        road.Board.Text.ShouldContain("Geen ja-maar.");
        road.Board.Buttons.ShouldBe(["Doe mee", "Dit weegt zwaar"]);

        await sanne.OpensPosted("Doe mee");
        sanne.SeesView("Wat deed jij waardoor het lukte?");
        sanne.Card!.Labels.ShouldBeEmpty("writing comes later");
        road.Board.Text.ShouldContain("Meedoen: 1");
        await road.Fatima.Presses("Begin met stap 1");
        road.Fatima.SeesView("Stap 1 van 7 · 3 minuten · Uitleg: vandaag geen problemen.");
        road.Group.Posted[^1].Text.ShouldStartWith("Stap 1 van 7");

        await road.Passes(19.5);
        road.Board.Text.ShouldContain("Stap 4 van 7 · 5 minuten · Ieder schrijft twee kwaliteiten");
        await sanne.OpensPosted("Schrijf");
        sanne.SeesView("leest iedereen in de ronde dit", RoundRoad.Helped);
        await sanne.Presses("Stuur", (RoundRoad.Quality, "Rustig blijven als het druk wordt"));
        sanne.SeesView("1 van 4 klaar", "Jij bent klaar.");
        sanne.DoesNotSee("Rustig blijven");
        await RoundRoad.Writes(mo, "Doorvragen tot het helder is");
        road.Board.Text.ShouldContain("2 van 4 klaar");
        road.Board.HasButton("Bekijk samen").ShouldBeFalse();

        await RoundRoad.Writes(lotte, "Het lef om te wachten");
        await road.Leads("Open de antwoorden");
        road.Board.Text.ShouldContain("De antwoorden zijn open.");
        road.Board.Text.ShouldContain("Stap 5 van 7");
        foreach (var member in new[] { sanne, mo, lotte, road.Fatima })
        {
            await member.OpensPosted("Bekijk samen");
            member.SeesView(
                "Rustig blijven als het druk wordt",
                "Doorvragen tot het helder is",
                "Het lef om te wachten"
            );
            member.DoesNotSee("Mo\n");
        }

        await road.Leads("Rond af");
        await sanne.OpensPosted("Mijn plan");
        sanne.SeesView("Wat doe jij anders deze week?", "Alleen jij ziet deze kaart.");
        await sanne.Presses(
            "Bewaar bij mijn stappen",
            ("Als …", "de klas onrustig wordt"),
            ("Dan …", "tel ik tot tien")
        );
        sanne.SeesView("Bewaard bij je stappen");

        await road.Leads("Sluit de ronde");
        road.Board.Text.ShouldContain("De ronde is klaar. Antwoorden zijn niet bewaard.");
        road.Board.Buttons.ShouldBeEmpty();
        await road.Passes(11);
        (await road.Bot.Traces("Doorvragen tot het helder is")).ShouldBeEmpty();
        (await road.Bot.Traces("tel ik tot tien")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_answers_open_when_it_is_time_whoever_is_still_writing()
    {
        await using var road = RoundRoad.Opens();
        var (sanne, noor, lotte) = (road.Admits("Sanne"), road.Admits("Noor"), road.Admits("Lotte"));
        var mo = road.Admits("Mo");
        await road.StartsWriting();
        await RoundRoad.Writes(sanne, "Rustig blijven als het druk wordt");
        await RoundRoad.Writes(noor, "Doorvragen tot het helder is");
        await RoundRoad.Writes(lotte, "Het lef om te wachten");
        await mo.OpensPosted("Schrijf");
        await road.OpensPanel();
        road.Fatima.SeesView("Meedoen: 4 · klaar: 3");
        road.Fatima.Card!.HasButton("Open de antwoorden").ShouldBeFalse();
        road.Fatima.Card.HasButton("Volgende stap").ShouldBeFalse();

        await road.Passes(5.1);
        road.Group.Posted[^1].Text.ShouldContain("De antwoorden zijn open. Kies: Bekijk samen.");
        await mo.Presses("Stuur", (RoundRoad.Quality, "Te laat maar niet verloren"));
        mo.SeesBesideTheCard(RoundRoad.TooLate);
        await mo.OpensPosted("Bekijk samen");
        mo.SeesView("Rustig blijven als het druk wordt");
        (await road.Bot.Traces("Te laat maar niet verloren")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_opens_before_the_writing_step_and_the_card_shows_the_step_that_runs()
    {
        await using var road = RoundRoad.Opens();
        var four = road.Admits("Sanne", "Mo", "Lotte", "Noor");
        await road.StartsSuccess();
        await road.Fatima.Presses("Begin met stap 1");
        foreach (var starter in four)
        {
            await starter.OpensPosted("Doe mee");
            await starter.Forges("round.answer", Answering(road));
            starter.SeesBesideTheCard(RoundRoad.TooLate);
        }

        road.Board.Text.ShouldContain("Stap 1 van 7");
        road.Board.Text.ShouldContain("Meedoen: 4");
        await road.Passes(19.5);
        foreach (var starter in four)
        {
            await RoundRoad.Writes(starter, $"Het geduld van {starter.Chat.Name}");
        }

        four[3].SeesView("De antwoorden zijn open.");
        road.Board.Text.ShouldContain("Stap 5 van 7");
        await four[3].Presses("Bekijk samen");
        four[3].SeesView("Het geduld van Sanne", "Het geduld van Mo");
    }

    [Fact]
    public async Task An_answer_may_be_changed_until_they_open()
    {
        await using var road = RoundRoad.Opens();
        var (sanne, mo, lotte) = (road.Admits("Sanne"), road.Admits("Mo"), road.Admits("Lotte"));
        await road.StartsWriting();
        await RoundRoad.Writes(sanne, "Rustig blijven als het druk wordt");
        await sanne.Presses("Verander mijn antwoord");
        sanne.SeesInput(RoundRoad.Quality, "Rustig blijven als het druk wordt");
        await sanne.Presses("Stuur", (RoundRoad.Quality, "Grenzen stellen met een grap"));
        road.Board.Text.ShouldContain("1 van 4 klaar");

        await road.OpensAnswers((mo, "Doorvragen tot het helder is"), (lotte, "Het lef om te wachten"));
        await mo.OpensPosted("Bekijk samen");
        mo.SeesView("Grenzen stellen met een grap");
        mo.DoesNotSee("Rustig blijven");
    }

    [Fact]
    public async Task Nothing_or_too_much_is_asked_for_again_and_stays_in_the_card()
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Admits("Sanne");
        await road.StartsWriting();
        await sanne.OpensPosted("Schrijf");
        await sanne.Presses("Stuur");
        sanne.SeesBesideTheCard("Er staat nog niets. Je mag ook overslaan.");
        await sanne.Presses("Stuur", (RoundRoad.Quality, new string('a', 10_000)));
        sanne.SeesBesideTheCard("Er passen 300 tekens in een vak. Jouw tekst heeft er 9700 te veel.");
        road.Board.Text.ShouldContain("0 van 4 klaar");
    }

    [Fact]
    public async Task A_client_that_refreshes_shows_only_whether_one_is_ready()
    {
        await using var road = RoundRoad.Opens();
        var (sanne, mo, lotte) = (road.Admits("Sanne"), road.Admits("Mo"), road.Admits("Lotte"));
        await road.StartsWriting();
        road.Board.RefreshedFor.ShouldBe(["29:Fatima", "29:Sanne", "29:Mo", "29:Lotte"]);
        await RoundRoad.Writes(sanne, "Rustig blijven als het druk wordt");

        await mo.Refreshes(road.Board);
        mo.SeesView("1 van 4 klaar", "Jij doet nog niet mee.");
        mo.Card!.HasButton("Begeleiden").ShouldBeFalse();
        await road.Fatima.Refreshes(road.Board);
        road.Fatima.SeesView("Jij begeleidt deze ronde.");
        road.Fatima.Card!.HasButton("Begeleiden").ShouldBeTrue();
        await sanne.Refreshes(road.Board);
        sanne.SeesView("1 van 4 klaar", "Jij bent klaar.");
        sanne.DoesNotSee("Rustig blijven");
        sanne.Card!.Refresh.ShouldNotBeNull("what refreshes once goes on doing so");

        await road.OpensAnswers((mo, "Doorvragen tot het helder is"), (lotte, "Het lef om te wachten"));
        await sanne.Refreshes(road.Board);
        sanne.SeesView("De antwoorden zijn open.");
        sanne.DoesNotSee("Doorvragen");
    }

    [Fact]
    public async Task The_server_restarts_in_the_middle_and_the_round_goes_on_with_its_timers()
    {
        await using var road = RoundRoad.Opens(onDisk: true);
        var (sanne, mo, lotte) = (road.Admits("Sanne"), road.Admits("Mo"), road.Admits("Lotte"));
        await road.StartsSuccess();
        await road.Fatima.Presses("Begin met stap 1");

        road.Bot.Restarts();
        await road.Passes(3.1);
        road.Group.Posted[^1].Text.ShouldStartWith("Stap 2 van 7");
        await road.Passes(17);
        await RoundRoad.Writes(sanne, "Rustig blijven als het druk wordt");
        await RoundRoad.Writes(lotte, "Het lef om te wachten");
        road.Bot.Restarts();
        await RoundRoad.Writes(mo, "Doorvragen tot het helder is");
        road.Board.Text.ShouldContain("3 van 4 klaar");
        await road.Passes(5);
        await mo.OpensPosted("Bekijk samen");
        mo.SeesView("Rustig blijven als het druk wordt", "Doorvragen tot het helder is");
    }

    private static System.Text.Json.Nodes.JsonObject Answering(RoundRoad road)
    {
        var data = road.Board.Press("Dit weegt zwaar").Data;
        data["field1"] = "Te vroeg";
        return data;
    }

    [Fact]
    public async Task In_a_personal_chat_it_says_where_a_round_begins()
    {
        await using var road = RoundRoad.Opens();
        await road.Coach.Says("ronde");
        road.Coach.SeesPosted("Een ronde start je in de groep.");
    }
}
