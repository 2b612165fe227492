using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.OwnData;

namespace LoopbaanBot.Tests.Transcripts.Rounds;

/// <summary>An induction coach starts a round in the channel, and three starters write.</summary>
public sealed class RoundTalkTests
{
    [Fact]
    [Trait("Seed", "K148")]
    [Trait("Seed", "K158")]
    public async Task A_coach_and_three_starters_from_the_mention_to_a_plan_of_their_own()
    {
        await using var road = RoundRoad.Opens();
        var (sanne, mo, lotte) = (road.Admits("Sanne"), road.Admits("Mo"), road.Admits("Lotte"));

        await road.Fatima.Sends(road.Fatima.Chat.Mention("ronde"));
        road.Fatima.SeesPosted("Groepsronde", "Wie de groep begeleidt, zet hier een ronde klaar.");

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
            ("Met hoeveel doen jullie mee, zonder jou?", "3")
        );
        road.Fatima.SeesView("Jouw ronde", "Meedoen: 0 · klaar: 0");
        road.Group.Card.Text.ShouldContain("Succesanalyse · 45 minuten · begeleid door Fatima");
        road.Group.Card.Text.ShouldContain("0 van 3 klaar");
        road.Group.Card.Text.ShouldContain("Geen ja-maar.");
        road.Group.Card.Buttons.ShouldBe(["Doe mee", "Begeleiden", "Stop de ronde"]);

        await road.Fatima.Presses("Begin met stap 1");
        road.Fatima.SeesView("Stap 1 van 7 · 3 minuten · Uitleg: vandaag geen problemen.");
        road.Group.Posted[^1].Text.ShouldStartWith("Stap 1 van 7");

        await sanne.OpensPosted("Doe mee");
        sanne.SeesView("Wat deed jij waardoor het lukte?", "leest iedereen in de ronde dit", RoundRoad.Helped);
        await sanne.Presses("Stuur", (RoundRoad.Quality, "Rustig blijven als het druk wordt"));
        sanne.SeesView("1 van 3 klaar", "Jij bent klaar.");
        sanne.DoesNotSee("Rustig blijven");
        await RoundRoad.Writes(mo, "Doorvragen tot het helder is");
        road.Group.Card.Text.ShouldContain("2 van 3 klaar");
        road.Group.Card.HasButton("Bekijk samen").ShouldBeFalse();

        await RoundRoad.Writes(lotte, "Het lef om te wachten");
        road.Group.Card.Text.ShouldContain("De antwoorden zijn open.");
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
        road.Group.Card.Text.ShouldContain("De ronde is klaar. Antwoorden zijn niet bewaard.");
        road.Group.Card.Buttons.ShouldBeEmpty();
        await road.Passes(11);
        (await road.Bot.Traces("Doorvragen tot het helder is")).ShouldBeEmpty();
        (await road.Bot.Traces("tel ik tot tien")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_plan_stands_among_ones_own_steps()
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Bot.Teacher("Sanne");
        var inGroup = road.Group.Admits(sanne);
        await road.StartsSuccess(1);
        await RoundRoad.Writes(inGroup, "Rustig blijven als het druk wordt");
        await road.Leads("Rond af");
        await inGroup.OpensPosted("Mijn plan");
        await inGroup.Presses("Bewaar bij mijn stappen", ("Als …", "de bel gaat"));
        inGroup.SeesBesideTheCard("Vul allebei in: als en dan. Of kies Niet nu.");
        await inGroup.PressesAtOnce(
            5,
            "Bewaar bij mijn stappen",
            ("Als …", "de bel gaat"),
            ("Dan …", "tel ik tot tien")
        );

        await sanne.Says("stappen");
        await sanne.Presses("Bekijk");
        sanne.SeesView("tel ik tot tien");
        (await road.Bot.World.StoredText()).Split("tel ik tot tien").Length.ShouldBe(2, "kept once");
    }

    [Fact]
    public async Task The_answers_open_when_it_is_time_whoever_is_still_writing()
    {
        await using var road = RoundRoad.Opens();
        var (sanne, mo) = (road.Admits("Sanne"), road.Admits("Mo"));
        await road.StartsSuccess(4);
        await road.Fatima.Presses("Begin met stap 1");
        await RoundRoad.Writes(sanne, "Rustig blijven als het druk wordt");
        await mo.OpensPosted("Doe mee");

        await road.Passes(19);
        road.Group.Card.Text.ShouldContain("Stap 4 van 7 · 5 minuten · Ieder schrijft twee kwaliteiten");
        await road.Fatima.OpensPosted("Begeleiden");
        road.Fatima.SeesView("Meedoen: 2 · klaar: 1");
        road.Fatima.Card!.HasButton("Open de antwoorden").ShouldBeFalse();
        road.Fatima.Card.HasButton("Volgende stap").ShouldBeFalse();

        await road.Passes(5);
        road.Group.Posted[^1].Text.ShouldBe("De antwoorden zijn open. Kies op de kaart: Bekijk samen.");
        await mo.Presses("Stuur", (RoundRoad.Quality, "Te laat maar niet verloren"));
        mo.SeesBesideTheCard("De antwoorden zijn al open, of de ronde is bijna klaar. Dit is niet meer gestuurd.");
        await mo.OpensPosted("Bekijk samen");
        mo.SeesView("Rustig blijven als het druk wordt");
        (await road.Bot.Traces("Te laat maar niet verloren")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_guide_opens_them_once_all_who_joined_are_ready()
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Admits("Sanne");
        await road.StartsSuccess(4);
        await road.Fatima.Presses("Begin met stap 1");
        await RoundRoad.Writes(sanne, "Rustig blijven als het druk wordt");
        await road.Passes(20);
        await road.Leads("Open de antwoorden");
        road.Fatima.SeesView("Stap 5 van 7");
        road.Group.Card.HasButton("Bekijk samen").ShouldBeTrue();
    }

    [Fact]
    public async Task An_answer_may_be_changed_until_they_open()
    {
        await using var road = RoundRoad.Opens();
        var (sanne, mo) = (road.Admits("Sanne"), road.Admits("Mo"));
        await road.StartsSuccess(2);
        await RoundRoad.Writes(sanne, "Rustig blijven als het druk wordt");
        await sanne.OpensPosted("Doe mee");
        sanne.SeesInput(RoundRoad.Quality, "Rustig blijven als het druk wordt");
        await sanne.Presses("Stuur", (RoundRoad.Quality, "Grenzen stellen met een grap"));
        road.Group.Card.Text.ShouldContain("1 van 2 klaar");

        await RoundRoad.Writes(mo, "Doorvragen tot het helder is");
        await mo.OpensPosted("Bekijk samen");
        mo.SeesView("Grenzen stellen met een grap");
        mo.DoesNotSee("Rustig blijven");
    }

    [Fact]
    public async Task Nothing_or_too_much_is_asked_for_again_and_stays_in_the_card()
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Admits("Sanne");
        await road.StartsSuccess(2);
        await sanne.OpensPosted("Doe mee");
        await sanne.Presses("Stuur");
        sanne.SeesBesideTheCard("Er staat nog niets. Je mag ook overslaan.");
        await sanne.Presses("Stuur", (RoundRoad.Quality, new string('a', 10_000)));
        sanne.SeesBesideTheCard("Er passen 300 tekens in een vak. Jouw tekst heeft er 9700 te veel.");
        road.Group.Card.Text.ShouldContain("0 van 2 klaar");
    }

    [Fact]
    public async Task A_client_that_refreshes_shows_only_whether_one_is_ready()
    {
        await using var road = RoundRoad.Opens();
        var (sanne, mo) = (road.Admits("Sanne"), road.Admits("Mo"));
        await road.StartsSuccess(2);
        road.Group.Card.RefreshedFor.ShouldBe(["29:Fatima", "29:Sanne", "29:Mo"]);
        await RoundRoad.Writes(sanne, "Rustig blijven als het druk wordt");

        await mo.Refreshes();
        mo.SeesView("1 van 2 klaar", "Jij doet nog niet mee.");
        await sanne.Refreshes();
        sanne.SeesView("1 van 2 klaar", "Jij bent klaar.");
        sanne.DoesNotSee("Rustig blijven");
        sanne.Card!.Refresh.ShouldNotBeNull("what refreshes once goes on doing so");

        await RoundRoad.Writes(mo, "Doorvragen tot het helder is");
        await sanne.Refreshes();
        sanne.SeesView("De antwoorden zijn open.");
        sanne.DoesNotSee("Doorvragen");
    }

    [Fact]
    public async Task The_server_restarts_in_the_middle_and_the_round_goes_on_with_its_timers()
    {
        await using var road = RoundRoad.Opens(onDisk: true);
        var (sanne, mo) = (road.Admits("Sanne"), road.Admits("Mo"));
        await road.StartsSuccess(4);
        await road.Fatima.Presses("Begin met stap 1");
        await RoundRoad.Writes(sanne, "Rustig blijven als het druk wordt");

        road.Bot.Restarts();
        await road.Passes(3.1);
        road.Group.Posted[^1].Text.ShouldStartWith("Stap 2 van 7");
        road.Bot.Restarts();
        await RoundRoad.Writes(mo, "Doorvragen tot het helder is");
        road.Group.Card.Text.ShouldContain("2 van 4 klaar");
        await road.Passes(21);
        await mo.OpensPosted("Bekijk samen");
        mo.SeesView("Rustig blijven als het druk wordt", "Doorvragen tot het helder is");
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

    [Fact]
    public async Task In_a_personal_chat_it_says_where_a_round_begins()
    {
        await using var road = RoundRoad.Opens();
        await road.Coach.Says("ronde");
        road.Coach.SeesPosted("Een ronde start je in de groep.");
    }
}
