using System.Net;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.OwnData;

namespace LoopbaanBot.Tests.Transcripts.Rounds;

/// <summary>What a round promises also holds when something fails halfway, or two things happen in the same instant.</summary>
public sealed class RoundEdgeTests
{
    private const string Words = "Rustig blijven als het druk wordt";
    private const string OtherWords = "Grenzen stellen met een grap";
    private const string Guessable = "te raden wie wat schreef";

    [Fact]
    public async Task Whoever_says_it_weighs_heavily_reads_whom_to_turn_to_also_when_nothing_can_be_kept()
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Admits("Sanne");
        await road.StartsSuccess(2);
        await road.Fatima.Presses("Begin met stap 1");
        await sanne.OpensPosted("Doe mee");
        road.Bot.Store.RefusesWrites = true;
        await sanne.Presses("Dit weegt zwaar");
        sanne.SeesView("Niemand ziet dat jij dit was.", "Ans de Vries", "06 1234 5678", "Je mag even weg.");
        sanne.DoesNotSee("De ronde staat even stil.");
        road.Bot.Store.IsBack();
    }

    [Fact]
    public async Task A_pause_of_the_guide_is_told_in_the_same_words_so_that_no_message_proves_that_somebody_pressed()
    {
        await using var road = RoundRoad.Opens();
        await road.Coach.InstallsTheBot();
        var sanne = road.Admits("Sanne");
        await road.StartsSuccess(2);
        await road.Fatima.Presses("Begin met stap 1");
        await sanne.OpensPosted("Doe mee");
        await road.Leads("Even stil");
        Told(road).ShouldBe(1);
        await sanne.Presses("Dit weegt zwaar");
        sanne.SeesView("De ronde staat even stil.", "Ans de Vries");
        Told(road).ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_that_is_changed_in_the_instant_they_open_stays_as_others_read_it()
    {
        await using var road = RoundRoad.Opens();
        var (sanne, mo) = (road.Admits("Sanne"), road.Admits("Mo"));
        await road.StartsSuccess(4);
        await road.Fatima.Presses("Begin met stap 1");
        await RoundRoad.Writes(sanne, Words);
        await mo.OpensPosted("Doe mee");
        await road.Passes(23);
        await sanne.OpensPosted("Doe mee");
        road.Bot.Store.BeforeWrite = () =>
        {
            road.Bot.Store.BeforeWrite = null;
            road.Bot.Clock.Advance(TimeSpan.FromMinutes(2));
            return Task.CompletedTask;
        };
        await sanne.Presses("Stuur", (RoundRoad.Quality, OtherWords));
        sanne.SeesBesideTheCard("De antwoorden zijn al open, of de ronde is bijna klaar. Dit is niet meer gestuurd.");
        (await road.Bot.Traces(OtherWords)).ShouldBeEmpty();
        await road.Passes(0);
        await mo.OpensPosted("Bekijk samen");
        mo.SeesView(Words);
    }

    [Fact]
    public async Task They_do_not_open_while_somebody_writes_who_joined_after_the_panel_was_drawn()
    {
        await using var road = RoundRoad.Opens();
        var (sanne, mo) = (road.Admits("Sanne"), road.Admits("Mo"));
        await road.StartsSuccess(4);
        await road.Fatima.Presses("Begin met stap 1");
        await RoundRoad.Writes(sanne, Words);
        await road.Passes(20);
        await road.Fatima.OpensPosted("Begeleiden");
        await mo.OpensPosted("Doe mee");
        await road.Fatima.Presses("Open de antwoorden");
        road.Fatima.SeesView("Nog niet iedereen is klaar.");
        road.Group.Card.HasButton("Bekijk samen").ShouldBeFalse();
    }

    [Fact]
    public async Task Where_few_answer_it_is_said_before_and_after_that_names_can_be_guessed()
    {
        await using var road = RoundRoad.Opens();
        var (sanne, mo) = (road.Admits("Sanne"), road.Admits("Mo"));
        await road.StartsSuccess(4);
        await road.Fatima.Presses("Begin met stap 1");
        await sanne.OpensPosted("Doe mee");
        sanne.SeesView($"Met minder dan drie antwoorden is {Guessable}.");
        await RoundRoad.Writes(sanne, Words);
        await RoundRoad.Writes(mo, OtherWords);
        await road.Passes(20);
        await road.Fatima.OpensPosted("Begeleiden");
        road.Fatima.SeesView(Guessable, "Vraag eerst of ze open mogen.");
        await road.Fatima.Presses("Open de antwoorden");
        await mo.OpensPosted("Bekijk samen");
        mo.SeesView(Words, $"Met zo weinig antwoorden is {Guessable}.");
        mo.DoesNotSee("Zonder namen");
    }

    [Fact]
    public async Task A_step_whose_card_could_not_be_drawn_is_drawn_when_Teams_answers_again()
    {
        await using var road = RoundRoad.Opens();
        road.Admits("Sanne");
        await road.StartsSuccess(4);
        await road.Fatima.Presses("Begin met stap 1");
        await road.Passes(3);
        road.Group.Card.Text.ShouldContain("Stap 2 van 7");
        road.Bot.Connector.Refuses = HttpStatusCode.Forbidden;
        await road.Passes(6);
        road.Group.Card.Text.ShouldContain("Stap 2 van 7");
        road.Bot.Connector.Refuses = null;
        await road.Passes(3);
        road.Group.Card.Text.ShouldContain("Stap 3 van 7");
    }

    [Fact]
    public async Task A_card_that_stays_when_the_round_is_over_names_nobody()
    {
        await using var road = RoundRoad.Opens();
        await road.StartsSuccess(2);
        await road.Leads("Rond af");
        road.Group.Card.Text.ShouldContain("begeleid door Fatima");
        await road.Leads("Sluit de ronde");
        road.Group.Card.Text.ShouldContain("Succesanalyse · 45 minuten");
        road.Group.Card.Text.ShouldNotContain("Fatima");
    }

    private static int Told(RoundRoad road) =>
        road.Coach.PostedCards.Count(card => card.Text.Contains("Je ronde staat even stil", StringComparison.Ordinal));
}
