using System.Net;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.OwnData;

namespace LoopbaanBot.Tests.Transcripts.Rounds;

/// <summary>What a round promises also holds when something fails halfway, or two things happen in the same instant.</summary>
public sealed class RoundEdgeTests
{
    private const string Words = "Rustig blijven als het druk wordt";
    private const string OtherWords = "Grenzen stellen met een grap";
    private const string ThirdWords = "Het lef om te wachten";

    [Fact]
    public async Task Whoever_says_it_weighs_heavily_reads_whom_to_turn_to_also_when_nothing_can_be_kept()
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Admits("Sanne");
        await road.StartsSuccess();
        await road.Fatima.Presses("Begin met stap 1");
        road.Bot.Store.RefusesWrites = true;
        await sanne.OpensPosted("Dit weegt zwaar");
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
        await road.StartsSuccess();
        await road.Fatima.Presses("Begin met stap 1");
        await road.Leads("Even stil");
        Told(road).ShouldBe(1);
        await sanne.OpensPosted("Dit weegt zwaar");
        sanne.SeesView("De ronde staat even stil.", "Ans de Vries");
        Told(road).ShouldBe(1);
    }

    [Fact]
    public async Task A_guide_is_told_of_a_pause_also_when_the_bot_was_killed_before_it_could_say_so()
    {
        await using var road = RoundRoad.Opens(onDisk: true);
        await road.Coach.InstallsTheBot();
        var sanne = road.Admits("Sanne");
        await road.StartsSuccess();
        await road.Fatima.Presses("Begin met stap 1");
        var writes = 0;
        road.Bot.Store.BeforeWrite = () =>
        {
            // The timers and the pause itself are kept; what comes after is not.
            road.Bot.Store.RefusesWrites = ++writes > 3;
            return Task.CompletedTask;
        };
        await sanne.OpensPosted("Dit weegt zwaar");
        road.Bot.Store.BeforeWrite = null;
        road.Bot.Store.IsBack();
        Told(road).ShouldBe(0);
        road.Bot.Restarts();
        await road.Passes(1.1);
        Told(road).ShouldBe(1);
        await road.Passes(5);
        Told(road).ShouldBe(1);
    }

    [Fact]
    public async Task The_card_to_write_on_comes_also_when_the_bot_was_killed_before_it_could_post_it()
    {
        await using var road = RoundRoad.Opens(onDisk: true);
        var sanne = road.Admits("Sanne");
        await road.StartsSuccess();
        await road.Fatima.Presses("Begin met stap 1");
        await road.Fatima.Presses("Volgende stap");
        await road.Fatima.Presses("Volgende stap");
        var writes = 0;
        road.Bot.Store.BeforeWrite = () =>
        {
            // The timers and the step itself are kept; what comes after is not.
            road.Bot.Store.RefusesWrites = ++writes > 3;
            return Task.CompletedTask;
        };
        await road.Fatima.Presses("Volgende stap");
        road.Bot.Store.BeforeWrite = null;
        road.Bot.Store.IsBack();
        Forms(road).ShouldBe(0);
        road.Bot.Restarts();
        await road.Passes(1.1);
        Forms(road).ShouldBe(1);
        await RoundRoad.Writes(sanne, Words);
        await road.Passes(1.1);
        Forms(road).ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_that_is_changed_in_the_instant_they_open_stays_as_others_read_it()
    {
        await using var road = RoundRoad.Opens();
        var (sanne, mo, lotte) = (road.Admits("Sanne"), road.Admits("Mo"), road.Admits("Lotte"));
        await road.StartsWriting();
        await RoundRoad.Writes(sanne, Words);
        await RoundRoad.Writes(mo, "Doorvragen tot het helder is");
        await RoundRoad.Writes(lotte, ThirdWords);
        await road.Passes(4);
        await sanne.OpensPosted("Schrijf");
        road.Bot.Store.BeforeWrite = () =>
        {
            road.Bot.Store.BeforeWrite = null;
            road.Bot.Clock.Advance(TimeSpan.FromMinutes(2));
            return Task.CompletedTask;
        };
        await sanne.Presses("Stuur", (RoundRoad.Quality, OtherWords));
        sanne.SeesBesideTheCard(RoundRoad.TooLate);
        (await road.Bot.Traces(OtherWords)).ShouldBeEmpty();
        await road.Passes(0);
        await mo.OpensPosted("Bekijk samen");
        mo.SeesView(Words);
    }

    [Fact]
    public async Task They_do_not_open_while_somebody_writes_who_joined_after_the_panel_was_drawn()
    {
        await using var road = RoundRoad.Opens();
        var (sanne, mo, lotte) = (road.Admits("Sanne"), road.Admits("Mo"), road.Admits("Lotte"));
        var karim = road.Admits("Karim");
        await road.StartsWriting(5);
        await RoundRoad.Writes(sanne, Words);
        await RoundRoad.Writes(mo, OtherWords);
        await RoundRoad.Writes(lotte, ThirdWords);
        await road.OpensPanel();
        await karim.OpensPosted("Schrijf");
        await road.Fatima.Presses("Open de antwoorden");
        road.Fatima.SeesView("Nog niet iedereen is klaar.");
        road.Board.HasButton("Bekijk samen").ShouldBeFalse();
    }

    [Fact]
    public async Task Where_fewer_than_three_write_nothing_opens_and_what_they_wrote_is_gone()
    {
        await using var road = RoundRoad.Opens();
        var (sanne, mo) = (road.Admits("Sanne"), road.Admits("Mo"));
        await road.StartsWriting();
        await sanne.OpensPosted("Schrijf");
        sanne.SeesView("Met minder dan drie antwoorden gaat er niets open.");
        await RoundRoad.Writes(sanne, Words);
        await RoundRoad.Writes(mo, OtherWords);
        await road.OpensPanel();
        road.Fatima.SeesView("Er zijn nog geen drie antwoorden.", "Kies Even stil als jullie meer tijd willen.");
        road.Fatima.Card!.HasButton("Open de antwoorden").ShouldBeFalse();

        await road.Passes(5.1);
        road.Group.Posted[^1].Text.ShouldStartWith("Er schreven minder dan drie mensen.");
        road.Group.Posted[^1].Text.ShouldContain("Stap 5 van 7");
        road.Board.Text.ShouldContain("Er gaat niets open. Wat geschreven was, is weg.");
        (await road.Bot.Traces(Words, OtherWords)).ShouldBeEmpty();
        await mo.Forges("round.read", road.Board.Press("Dit weegt zwaar").Data);
        mo.Answer.Card.ShouldBeNull();
    }

    [Fact]
    public async Task A_guide_who_stops_the_clock_gives_more_time_to_write()
    {
        await using var road = RoundRoad.Opens();
        var (sanne, mo, lotte) = (road.Admits("Sanne"), road.Admits("Mo"), road.Admits("Lotte"));
        await road.StartsWriting();
        await RoundRoad.Writes(sanne, Words);
        await RoundRoad.Writes(mo, OtherWords);
        await road.Leads("Even stil");
        await road.Passes(20);
        await RoundRoad.Writes(lotte, ThirdWords);
        await road.Leads("Ga verder");
        await road.Leads("Open de antwoorden");
        await sanne.OpensPosted("Bekijk samen");
        sanne.SeesView(Words, OtherWords, ThirdWords, "Alleen wie in deze ronde zit, kan dit openen.");
        sanne.DoesNotSee("Alleen jij ziet deze kaart.");
        sanne.DoesNotSee(RoundRoad.Helped);
    }

    [Fact]
    public async Task When_somebody_is_forgotten_after_they_opened_the_two_that_are_left_are_hidden()
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Bot.Teacher("Sanne");
        var (inGroup, mo, lotte) = (road.Group.Admits(sanne), road.Admits("Mo"), road.Admits("Lotte"));
        await road.StartsWriting();
        await road.OpensAnswers((inGroup, Words), (mo, OtherWords), (lotte, ThirdWords));
        await RoundPrivacyTests.Forgets(sanne);
        await mo.OpensPosted("Bekijk samen");
        mo.SeesView("Er zijn minder dan drie antwoorden over.");
        mo.DoesNotSee(ThirdWords);
    }

    [Fact]
    public async Task A_card_that_somebody_types_in_is_never_drawn_again()
    {
        await using var road = RoundRoad.Opens();
        var (sanne, mo, lotte) = (road.Admits("Sanne"), road.Admits("Mo"), road.Admits("Lotte"));
        await road.StartsWriting();
        await sanne.OpensPosted("Schrijf");
        var form = sanne.Card!;
        await RoundRoad.Writes(mo, OtherWords);
        await RoundRoad.Writes(lotte, ThirdWords);
        await road.Passes(5.1);
        await road.Leads("Rond af");
        await road.Leads("Sluit de ronde");
        await road.Passes(11);
        var stands = road.Group.Posted.Single(posted => posted.Id == form.PostedId);
        stands.Card!.HasButton("Schrijf").ShouldBeTrue("what was half typed stands there as it was");
        stands.Card.Refresh.ShouldBeNull();
        await sanne.Presses("Stuur", (RoundRoad.Quality, Words));
        sanne.Answer.Card.ShouldBeNull("the words stay in the card");
        (await road.Bot.Traces(Words)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_step_whose_card_could_not_be_drawn_is_drawn_when_Teams_answers_again()
    {
        await using var road = RoundRoad.Opens();
        road.Admits("Sanne");
        await road.StartsSuccess();
        await road.Fatima.Presses("Begin met stap 1");
        await road.Passes(3);
        road.Board.Text.ShouldContain("Stap 2 van 7");
        road.Bot.Connector.Refuses = HttpStatusCode.Forbidden;
        await road.Passes(6);
        road.Board.Text.ShouldContain("Stap 2 van 7");
        road.Bot.Connector.Refuses = null;
        await road.Passes(3);
        road.Board.Text.ShouldContain("Stap 3 van 7");
    }

    [Fact]
    public async Task A_card_that_stays_when_the_round_is_over_names_nobody()
    {
        await using var road = RoundRoad.Opens();
        await road.StartsSuccess();
        await road.Leads("Rond af");
        road.Board.Text.ShouldContain("begeleid door Fatima");
        await road.Leads("Sluit de ronde");
        road.Board.Text.ShouldContain("Succesanalyse · 45 minuten");
        road.Board.Text.ShouldNotContain("Fatima");
    }

    private static int Forms(RoundRoad road) =>
        road.Group.Posted.Count(posted => posted.Card is { } card && card.HasButton("Schrijf"));

    private static int Told(RoundRoad road) =>
        road.Coach.PostedCards.Count(card => card.Text.Contains("Je ronde staat even stil", StringComparison.Ordinal));
}
