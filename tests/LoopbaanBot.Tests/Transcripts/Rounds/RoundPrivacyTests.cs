using System.Text.Json.Nodes;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.OwnData;

namespace LoopbaanBot.Tests.Transcripts.Rounds;

/// <summary>What people write in a round, and that they need a hand, stays among them; afterwards nothing of it is left.</summary>
public sealed class RoundPrivacyTests
{
    private const string Words = "Rustig blijven als het druk wordt";
    private const string OtherWords = "Het lef om te wachten";

    public static TheoryData<string> Hostile { get; } =
    [
        "**vet** _schuin_ `code` ~door~",
        "[Klik hier](https://evil.example/login)",
        "<at>Petra</at> <script>alert(1)</script> &lt;",
        "om\u202egekeerd \u2066en\u2069 \u200bonzichtbaar",
        "{{DATE(2026-01-20T00:00:00Z)}} ${naam}",
        string.Concat(Enumerable.Repeat("😀", 90)),
    ];

    [Fact]
    public async Task A_check_in_keeps_nothing_at_all_not_even_who_was_there()
    {
        await using var road = RoundRoad.Opens();
        var (sanne, mo) = (road.Admits("Sanne"), road.Admits("Mo"));
        await road.Starts("Op gang komen", "Check-in", 3);
        road.Board.Text.ShouldContain("Ik bewaar niets van deze ronde.");
        await road.Fatima.Presses("Begin met stap 1");
        road.Fatima.DoesNotSee("Meedoen");
        await sanne.OpensPosted("Doe mee");
        sanne.SeesView("Welke vraag wil je vandaag meenemen?");
        sanne.Card!.Labels.ShouldBeEmpty();
        await mo.OpensPosted("Doe mee");
        await mo.Refreshes(road.Board);
        mo.SeesView("Ik houd niet bij wie meedoet.");

        (await road.Bot.Traces(sanne.Chat.ObjectId!, mo.Chat.ObjectId!, "Sanne", "29:Mo")).ShouldBeEmpty();
        await road.Passes(15);
        await road.Leads("Sluit de ronde");
        await road.Passes(11);
        (await road.Bot.Traces(road.Fatima.Chat.ObjectId!, "Fatima", road.Group.Room)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_takes_part_is_all_that_is_kept_where_nobody_writes()
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Admits("Sanne");
        await road.Starts("Van elkaar leren", "Roddelmethode", 5);
        await sanne.OpensPosted("Doe mee");
        sanne.Card!.Labels.ShouldBeEmpty();
        road.Board.Text.ShouldContain("Meedoen: 1");
        (await road.Bot.Traces(sanne.Chat.ObjectId!)).ShouldNotBeEmpty();
        await road.Leads("Rond af");
        await road.Leads("Sluit de ronde");
        (await road.Bot.Traces(sanne.Chat.ObjectId!)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_somebody_writes_for_themselves_is_never_shown_to_another()
    {
        await using var road = RoundRoad.Opens();
        var (sanne, mo) = (road.Admits("Sanne"), road.Admits("Mo"));
        await road.Starts("Van elkaar leren", "Spiegelen van competenties", 3);
        await road.Fatima.Presses("Begin met stap 1");
        await road.Fatima.Presses("Volgende stap");
        await sanne.OpensPosted("Schrijf");
        sanne.SeesView("Dit is voor jezelf. Niemand anders ziet het.");
        await sanne.Presses("Stuur", ("Mijn sterkste competentie, en waaraan ik dat merk", Words));
        await mo.OpensPosted("Schrijf");
        await mo.Presses("Stuur", ("Mijn sterkste competentie, en waaraan ik dat merk", "Netwerken met iedereen hier"));
        road.Board.HasButton("Bekijk samen").ShouldBeFalse();
        await mo.Forges("round.read", road.Board.Press("Doe mee").Data);
        mo.Answer.Card.ShouldBeNull();
        await road.Passes(50);
        road.Board.HasButton("Bekijk samen").ShouldBeFalse();
        await sanne.OpensPosted("Schrijf");
        sanne.SeesInput("Mijn sterkste competentie, en waaraan ik dat merk", Words);
    }

    [Fact]
    public async Task This_weighs_heavily_makes_the_round_stand_still_and_nobody_sees_who_pressed()
    {
        await using var road = RoundRoad.Opens();
        await road.Coach.InstallsTheBot();
        var (sanne, mo) = (road.Admits("Sanne"), road.Admits("Mo"));
        await road.StartsSuccess();
        await road.Fatima.Presses("Begin met stap 1");
        await sanne.OpensPosted("Dit weegt zwaar");
        sanne.SeesView("Niemand ziet dat jij dit was.", "Ans de Vries", "06 1234 5678", "Je mag even weg.");

        road.Board.Text.ShouldContain("De ronde staat even stil.");
        road.Coach.SeesPosted("Je ronde staat even stil", "Je kunt zeggen: dank je voor je vertrouwen.");
        foreach (var posted in road.Group.Posted.Concat(road.Coach.PostedCards))
        {
            posted.Text.ShouldNotContain("Sanne");
        }

        (await road.Bot.Traces("weegt", "heavy")).ShouldBeEmpty();
        await mo.OpensPosted("Dit weegt zwaar");
        road.Coach.PostedCards.Count(card => card.Text.Contains("staat even stil", StringComparison.Ordinal))
            .ShouldBe(1);

        await road.Passes(60);
        road.Board.Text.ShouldContain("De ronde staat even stil.");
        await road.Leads("Ga verder");
        road.Board.Text.ShouldContain("Stap 1 van 7");
        await mo.OpensPosted("Dit weegt zwaar");
        road.Coach.PostedCards.Count(card => card.Text.Contains("staat even stil", StringComparison.Ordinal))
            .ShouldBe(2);
    }

    [Fact]
    public async Task Stopping_asks_once_more_and_then_throws_away_at_once_what_was_written()
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Admits("Sanne");
        await road.StartsWriting();
        await RoundRoad.Writes(sanne, Words);
        await sanne.Presses("Verander mijn antwoord");
        await road.Leads("Stop de ronde");
        road.Fatima.SeesView("Alles wat geschreven is, gaat meteen weg.", "Wijs op de vertrouwenspersoon");
        (await road.Bot.Traces(Words)).ShouldNotBeEmpty();
        await road.Fatima.Presses("Ja, stop nu");
        (await road.Bot.Traces(Words)).ShouldBeEmpty();
        road.Board.Text.ShouldContain("De ronde is gestopt.");

        await sanne.Presses("Stuur", (RoundRoad.Quality, Words));
        sanne.Answer.Message.ShouldStartWith("Dit kan niet. De ronde is voorbij");
        (await road.Bot.Traces(Words)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_round_that_everybody_left_alone_leaves_nothing_after_a_day()
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Admits("Sanne");
        await road.StartsWriting();
        await RoundRoad.Writes(sanne, Words);
        await road.Passes(46);
        await road.Passes(12 * 60);
        (await road.Bot.Traces(Words)).ShouldBeEmpty();
        await road.Passes(11);
        (await road.Bot.Traces(road.Group.Room, sanne.Chat.ObjectId!)).ShouldBeEmpty();
        await sanne.Forges("round.look", new JsonObject { ["v"] = "1" });
        sanne.SeesView("Deze ronde is voorbij.");
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Whatever_is_written_is_shown_letter_by_letter(string words)
    {
        await using var road = RoundRoad.Opens();
        var (sanne, mo, lotte) = (road.Admits("Sanne"), road.Admits("Mo"), road.Admits("Lotte"));
        await road.StartsWriting();
        await road.OpensAnswers((sanne, words), (mo, Words), (lotte, OtherWords));
        await mo.OpensPosted("Bekijk samen");
        var runs = Runs(JsonNode.Parse(mo.Card!.Json)!).ToArray();
        string.Concat(runs.Select(run => run["text"]!.GetValue<string>())).ShouldContain(words[..^1].TrimEnd());
        mo.Card.Json.ShouldNotContain("OpenUrl");
        mo.Card.Json.ShouldNotContain("mention");
    }

    [Fact]
    public async Task Themes_come_into_the_channel_as_plain_words_after_the_form_says_so()
    {
        await using var road = RoundRoad.Opens();
        var (sanne, mo, lotte) = (road.Admits("Sanne"), road.Admits("Mo"), road.Admits("Lotte"));
        await road.StartsWriting();
        await road.OpensAnswers((sanne, Words), (mo, OtherWords), (lotte, "Doorvragen tot het helder is"));
        await road.Fatima.Refreshes(road.Board);
        await road.Fatima.Presses("Begeleiden");
        road.Fatima.SeesView("Schrijf ze op de kaart waar je de ronde klaarzette.");
        road.Fatima.Card!.HasButton("Plaats de thema's").ShouldBeFalse("the next step draws this card again");
        await road.OpensPanel();
        road.Fatima.SeesView("Let op: dit komt in het kanaal en blijft daar staan.");
        await road.Fatima.PressesForAll(
            "Plaats de thema's",
            ("Hooguit vijf thema's, elk op een eigen regel", "**Rust** <at>Petra</at>\n[hulp](https://evil.example)")
        );
        road.Fatima.SeesView("De thema's staan op de kaart.");
        road.Board.Text.ShouldContain("Thema: Rust at Petra at");
        road.Board.Text.ShouldContain("Thema: hulp (https evil example)");

        await road.Fatima.Presses(
            "Plaats de thema's",
            (
                "Hooguit vijf thema's, elk op een eigen regel",
                "Een heel verhaal over iemand dat veel te lang is voor een thema en dus niet mag"
            )
        );
        road.Fatima.SeesView("Er is niets geplaatst.");
        road.Board.Text.ShouldNotContain("heel verhaal");
    }

    [Fact]
    public async Task Who_asks_to_be_forgotten_leaves_the_round_too_and_a_guide_ends_it()
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Bot.Teacher("Sanne");
        var (inGroup, mo) = (road.Group.Admits(sanne), road.Admits("Mo"));
        await road.StartsWriting();
        await RoundRoad.Writes(inGroup, Words);
        await RoundRoad.Writes(mo, "Doorvragen tot het helder is");
        await Forgets(sanne);
        (await road.Bot.Traces(Words, sanne.Chat.ObjectId!, "29:Sanne")).ShouldBeEmpty();
        (await road.Bot.Traces("Doorvragen tot het helder is")).ShouldNotBeEmpty();

        await Forgets(road.Coach);
        (await road.Bot.Traces("Doorvragen tot het helder is", road.Coach.Chat.ObjectId!, "Fatima")).ShouldBeEmpty();
        road.Board.Text.ShouldContain("Deze ronde is voorbij.");
        road.Board.Text.ShouldNotContain("Fatima");
    }

    internal static async Task Forgets(Teacher teacher)
    {
        await teacher.Says("mijn gegevens");
        await teacher.Presses("Open mijn gegevens");
        await teacher.Presses("Vergeet mij");
        await teacher.Presses("Ja, wis alles");
    }

    private static IEnumerable<JsonObject> Runs(JsonNode node) =>
        node switch
        {
            JsonObject part when part["type"]?.GetValue<string>() == "TextRun" => [part],
            JsonObject part => part.Where(child => child.Value is not null).SelectMany(child => Runs(child.Value!)),
            JsonArray list => list.Where(child => child is not null).SelectMany(child => Runs(child!)),
            _ => [],
        };
}
