using System.Text.Json.Nodes;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.OwnData;

namespace LoopbaanBot.Tests.Transcripts.Buddies.Mirrors;

/// <summary>One strength and one honest question, for two pairs of eyes.</summary>
public sealed class MirrorTests
{
    [Fact]
    [Trait("Seed", "K113")]
    [Trait("Seed", "K114")]
    public async Task A_peer_writes_and_the_receiver_reads_it_beside_their_own_words_and_keeps_it()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Sanne.Keeps();
        await scene.Mirrors();
        await scene.Daan.Writes("Sanne");
        scene.Daan.SeesView("Gegeven. Sanne krijgt een kaart zonder jouw tekst.");
        scene.Daan.SeesInput(MirrorRoad.StrengthField, "");
        scene.Sanne.SeesPosted("Daan schreef een spiegel voor je", "De tekst staat niet in deze chat.");

        await scene.Sanne.OpensPosted("Bekijk");
        scene.Sanne.SeesView(
            "Spiegel van Daan",
            "Sterk in Kwaliteitenreflectie, want ik hoorde …",
            MirrorRoad.Strength,
            MirrorRoad.Question,
            "Je zou kunnen …",
            MirrorRoad.Suggestion,
            "Dit schreef jij zelf over Kwaliteitenreflectie",
            Road.Quality,
            "Dan is hij na 25 februari 2026 weg"
        );
        scene.Sanne.DoesNotSee("cijfer");
        await scene.Sanne.Presses("Bewaar");
        await scene.Sanne.Repeats(asNewActivity: true);
        scene.Sanne.SeesView("Bewaard. Alleen jij en Daan zien deze spiegel.", "Bewaard op 26 januari 2026.");

        await scene.Daan.OpensMirrors();
        scene.Daan.SeesView("Door jou geschreven · Sanne · Kwaliteitenreflectie · 26 januari 2026");
        await scene.Daan.Presses("Bekijk");
        scene.Daan.SeesView("Spiegel voor Sanne", MirrorRoad.Strength);
        scene.Daan.DoesNotSee(Road.Quality);
        scene.Daan.DoesNotSee("Bewaard");
        await scene.Mo.OpensMirrors();
        scene.Mo.SeesView("Er zijn nog geen spiegels.");
    }

    [Fact]
    [Trait("Seed", "K113")]
    public async Task Thrown_away_it_is_gone_for_both()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Mirrors();
        await scene.Daan.Writes("Sanne");
        await scene.Sanne.OpensPosted("Bekijk");
        scene.Sanne.SeesView("Hierover schreef je zelf nog niets.");
        await scene.Sanne.Presses("Bewaar");
        await scene.Sanne.Presses("Gooi weg");
        scene.Sanne.SeesView("Dan is hij weg voor jullie allebei.");
        await scene.Sanne.Presses("Ja, haal weg");
        scene.Sanne.SeesView("De spiegel is weg.", "Er zijn nog geen spiegels.");
        await scene.Sanne.Repeats(asNewActivity: true);
        scene.Sanne.SeesBesideTheCard(BuddyScene.Gone);
        scene.Sanne.Cards("Dit is voorbij.").ShouldBeGreaterThan(0);
        await scene.Daan.OpensMirrors();
        scene.Daan.SeesView("Er zijn nog geen spiegels.");
        (await bot.Traces(MirrorRoad.Strength)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_giver_takes_back_what_was_not_kept()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Mirrors();
        await scene.Daan.Writes("Sanne");
        await scene.Daan.OpensMirrors();
        await scene.Daan.Presses("Bekijk");
        await scene.Daan.Presses("Trek in");
        scene.Daan.SeesView("Dan kan Sanne hem niet meer lezen.");
        await scene.Daan.Presses("Ja, haal weg");
        scene.Daan.SeesView("De spiegel is weg.");
        scene.Sanne.PostedCards.ShouldNotContain(card => card.Text.Contains("Daan schreef"));

        await scene.Daan.Writes("Sanne");
        await scene.Sanne.OpensPosted("Bekijk");
        await scene.Sanne.Presses("Bewaar");
        await scene.Daan.OpensMirrors();
        await scene.Daan.Presses("Bekijk");
        scene.Daan.Card!.HasButton("Trek in").ShouldBeFalse();
    }

    [Fact]
    public async Task Not_kept_within_thirty_days_it_is_gone_for_both()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Mirrors();
        await scene.Daan.Writes("Sanne");
        await scene.Mo.Writes("Sanne");
        await scene.Sanne.OpensPosted("Bekijk");
        await scene.Sanne.Presses("Bewaar");
        scene.ClockGoesTo(2, 25, 23);
        await bot.TicksMoments();
        await scene.Sanne.OpensMirrors();
        scene.Sanne.SeesView("Nieuw voor jou · Daan", "Door jou bewaard · Mo");

        scene.ClockGoesTo(2, 26, 12);
        await bot.TicksMoments();
        await scene.Sanne.OpensMirrors();
        scene.Sanne.DoesNotSee("Daan");
        scene.Sanne.SeesView("Door jou bewaard · Mo");
        await scene.Daan.OpensMirrors();
        scene.Daan.SeesView("Er zijn nog geen spiegels.");
        await scene.Mo.OpensMirrors();
        scene.Mo.SeesView("Door jou geschreven · Sanne");
    }

    [Theory]
    [InlineData("", "Kwaliteitenreflectie", "sterk genoeg", "een vraag", "Kies voor wie de spiegel is.")]
    [InlineData("7", "Kwaliteitenreflectie", "sterk genoeg", "een vraag", "Kies voor wie de spiegel is.")]
    [InlineData("Sanne", "", "sterk genoeg", "een vraag", "Kies één competentie.")]
    [InlineData("Sanne", "Netwerken", " ", "een vraag", "Schrijf op wat je zag of hoorde.")]
    [InlineData("Sanne", "Netwerken", "sterk genoeg", "", "Schrijf ook één eerlijke vraag op.")]
    public async Task What_is_missing_is_asked_for_and_the_rest_stays(
        string who,
        string competency,
        string strength,
        string question,
        string reason
    )
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Mirrors();
        await scene.Daan.OpensForm();
        scene.Daan.Card!.Choices(MirrorRoad.Who).ShouldBe(["Mo", "Sanne"]);
        await scene.Daan.Presses(
            "Geef deze spiegel",
            (MirrorRoad.Who, who),
            (MirrorRoad.Competency, competency),
            (MirrorRoad.StrengthField, strength),
            (MirrorRoad.QuestionField, question),
            (MirrorRoad.SuggestionField, MirrorRoad.Suggestion)
        );
        scene.Daan.SeesView(reason);
        scene.Daan.SeesInput(MirrorRoad.SuggestionField, MirrorRoad.Suggestion);
        scene.Sanne.Cards("Daan schreef").ShouldBe(0);
    }

    [Fact]
    public async Task One_note_for_a_competency_and_many_presses_are_one()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Mirrors();
        await scene.Daan.OpensForm();
        await scene.Daan.PressesAtOnce(
            50,
            "Geef deze spiegel",
            (MirrorRoad.Who, "Sanne"),
            (MirrorRoad.Competency, "Netwerken"),
            (MirrorRoad.StrengthField, MirrorRoad.Strength),
            (MirrorRoad.QuestionField, MirrorRoad.Question)
        );
        scene.Sanne.Cards("Daan schreef").ShouldBe(1);
        await scene.Daan.Writes("Sanne", "Netwerken");
        scene.Daan.SeesView("Over deze competentie schreef je al een spiegel voor Sanne.");
        scene.Daan.SeesInput(MirrorRoad.StrengthField, MirrorRoad.Strength);
        await scene.Daan.Writes("Sanne", "Loopbaansturing");
        scene.Sanne.Cards("Daan schreef").ShouldBe(2);
    }

    [Fact]
    public async Task Nobody_else_opens_it_and_no_sounds_the_same_whatever_the_reason()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Mirrors();
        await scene.Daan.Writes("Sanne");
        await scene.Sanne.OpensPosted("Bekijk");
        var data = scene.Sanne.Card!.Press("Bewaar").Data;
        var coach = bot.Teacher("Coach");
        await coach.InstallsTheBot();
        await Sharing.SharingRoad.PutsInCircle(
            scene.Sanne,
            coach,
            "mijn coach van het lab",
            "Coach, trainer of begeleider"
        );
        foreach (var person in new[] { scene.Mo, coach })
        {
            foreach (var verb in new[] { "mirror.read", "mirror.keep", "mirror.discard", "mirror.withdraw" })
            {
                var forged = data.DeepClone().AsObject();
                forged["sure"] = "yes";
                await person.Forges(verb, forged);
                person.SeesBesideTheCard(BuddyScene.Gone);
            }
        }

        await scene.Daan.Forges("mirror.discard", data.DeepClone().AsObject());
        scene.Daan.SeesBesideTheCard(BuddyScene.Gone);
        await scene.Sanne.Forges("mirror.withdraw", data.DeepClone().AsObject());
        scene.Sanne.SeesBesideTheCard(BuddyScene.Gone);
        await scene.Sanne.Forges("mirror.read", new JsonObject { ["v"] = "1", ["note"] = "x" });
        scene.Sanne.SeesBesideTheCard(BuddyScene.Gone);
        await scene.Sanne.Forges("mirror.read", data);
        scene.Sanne.SeesView(MirrorRoad.Strength);
    }

    [Fact]
    public async Task Who_left_the_group_writes_no_more_and_keeps_what_was_given()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Mirrors();
        await scene.Daan.Writes("Sanne");
        await scene.Daan.OpensForm();
        await scene.IsGroup(("Daan", scene.Daan), ("Mo", scene.Mo));
        await scene.Daan.Presses(
            "Geef deze spiegel",
            (MirrorRoad.Who, "Sanne"),
            (MirrorRoad.Competency, "Netwerken"),
            (MirrorRoad.StrengthField, MirrorRoad.Strength),
            (MirrorRoad.QuestionField, MirrorRoad.Question)
        );
        scene.Daan.SeesView("Kies voor wie de spiegel is.");
        scene.Sanne.Cards("Daan schreef").ShouldBe(1);
        await scene.Sanne.OpensPosted("Bekijk");
        scene.Sanne.SeesView(MirrorRoad.Strength);
    }

    [Theory]
    [InlineData("**vet** _schuin_ [klik](https://elders.nl) `code`\n# kop\n- lijst")]
    [InlineData("<at>Iedereen</at> <script>alert(1)</script> &amp; {\"type\":\"TextBlock\"}")]
    public async Task Hostile_words_are_shown_letter_by_letter(string words)
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Mirrors();
        await scene.Daan.OpensForm();
        await scene.Daan.Presses(
            "Geef deze spiegel",
            (MirrorRoad.Who, "Sanne"),
            (MirrorRoad.Competency, "Netwerken"),
            (MirrorRoad.StrengthField, words),
            (MirrorRoad.QuestionField, words),
            (MirrorRoad.SuggestionField, words)
        );
        await scene.Sanne.OpensPosted("Bekijk");
        scene.Sanne.SeesView(words);
        var card = JsonNode.Parse(scene.Sanne.Card!.Json)!;
        card["body"]!
            .AsArray()
            .Where(part => part!["type"]!.GetValue<string>() == "TextBlock")
            .ShouldAllBe(part => !part!["text"]!.GetValue<string>().Contains(words));
    }

    [Fact]
    public async Task Signs_that_turn_the_reading_around_are_left_out()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Mirrors();
        await scene.Daan.OpensForm();
        await scene.Daan.Presses(
            "Geef deze spiegel",
            (MirrorRoad.Who, "Sanne"),
            (MirrorRoad.Competency, "Netwerken"),
            (MirrorRoad.StrengthField, "\u202eomgekeerd\u202c en \u2066los\u2069 🎉"),
            (MirrorRoad.QuestionField, MirrorRoad.Question)
        );
        await scene.Sanne.OpensPosted("Bekijk");
        scene.Sanne.SeesView("omgekeerd en los 🎉");
    }

    [Fact]
    public async Task Ten_thousand_letters_are_refused_kindly_and_stay_where_they_were_typed()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Mirrors();
        await scene.Daan.OpensForm();
        await scene.Daan.Presses(
            "Geef deze spiegel",
            (MirrorRoad.Who, "Sanne"),
            (MirrorRoad.Competency, "Netwerken"),
            (MirrorRoad.StrengthField, new string('z', 10_000)),
            (MirrorRoad.QuestionField, MirrorRoad.Question)
        );
        scene.Daan.SeesBesideTheCard("Er passen 400 tekens in. Jouw tekst heeft er 9600 te veel.");
        scene.Sanne.Cards("Daan schreef").ShouldBe(0);
    }
}
