using System.Text.Json.Nodes;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Failures;

/// <summary>What a person, an old card or an old client can send: a kind answer, and nothing half-kept.</summary>
public sealed class OddInputTests
{
    private const string OldCard = "Deze kaart is verouderd. Typ menu voor een nieuwe.";

    [Theory]
    [InlineData("no.such.verb", "1")]
    [InlineData("menu.open", "0")]
    [InlineData("menu.open", "2")]
    [InlineData("reflection.start", "1")]
    [InlineData("reflection.open", "1")]
    [InlineData("reflection.talk", "1")]
    public async Task An_unknown_button_or_an_old_card_is_answered_kindly(string verb, string version)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();

        await teacher.Forges(
            verb,
            new JsonObject
            {
                ["v"] = version,
                ["competency"] = "99",
                ["page"] = "x",
                ["do"] = "7",
            }
        );
        teacher.Answer.Status.ShouldBe(200);
        teacher.SeesBesideTheCard(OldCard);
    }

    [Fact]
    public async Task A_button_without_any_data_is_answered_kindly()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        foreach (
            var value in new JsonNode?[]
            {
                null,
                new JsonObject(),
                JsonValue.Create("x"),
                new JsonArray(),
                JsonNode.Parse("""{"action":{"verb":5}}"""),
            }
        )
        {
            var activity = teacher.Chat.With("invoke", ("name", "adaptiveCard/action"), ("value", value));
            (await bot.Receives(activity)).Status.ShouldBeOneOf(200, 400);
        }
    }

    [Fact]
    public async Task A_hundred_thousand_characters_in_a_card_stay_in_the_card()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        bot.Store.StartsCounting();

        await teacher.Answers(Long());
        teacher.SeesBesideTheCard($"Er passen 2000 tekens in. Jouw tekst heeft er {100_000 - 2_000} te veel.");
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Vraag 1 van 4");
        teacher.SeesInput("Je antwoord", string.Empty);
        bot.Store.Writes.ShouldBe(0);
    }

    [Fact]
    public async Task A_hundred_thousand_typed_characters_are_too_many_as_well()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();

        await teacher.Says(Long());
        teacher.LastPosted.Text.ShouldBe($"Er passen 2000 tekens in. Jouw tekst heeft er {100_000 - 2_000} te veel.");
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Vraag 1 van 4");
    }

    [Fact]
    public async Task The_longest_answers_that_fit_come_back_whole()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        var longest = Long()[..2_000].TrimEnd().PadRight(2_000, 'n');

        await teacher.Answers(longest);
        await teacher.Presses("Terug");
        teacher.SeesInput("Je antwoord", longest);
    }

    [Theory]
    [InlineData("👩🏽‍🏫 les ging goed 🎉 en de klas was stil 👍🏿👍🏿 vandaag echt waar")]
    [InlineData("שלום לכולם זה היה שיעור טוב מאוד היום בכיתה שלי")]
    [InlineData("كان الدرس اليوم جيدا جدا مع تلاميذ الصف الثالث هنا")]
    [InlineData("**vet** _schuin_ [link](https://example.org) <at>iedereen</at> # kop & meer van dat")]
    [InlineData("regel een\nregel twee\n\nregel vier met \"aanhalingstekens\" en \\ en {accolades} erin")]
    public async Task Words_in_any_writing_come_back_letter_by_letter(string words)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.Answers(words);
        await teacher.Presses("Terug");
        teacher.SeesInput("Je antwoord", words);

        await teacher.Presses("Verder");
        foreach (var skip in new[] { "Sla over", "Sla over", "Sla over", "Niet nu", "Bewaar" })
        {
            await teacher.Presses(skip);
        }

        teacher.SeesView(words);
    }

    [Fact]
    public async Task Invisible_marks_that_turn_a_text_around_are_left_out()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();

        await teacher.Answers("\u202eomgekeerd\u202c en een nul\u200bbreed teken in deze wat langere zin");
        await teacher.Presses("Terug");
        teacher.SeesInput("Je antwoord", "omgekeerd en een nulbreed teken in deze wat langere zin");
    }

    [Fact]
    public async Task A_message_without_words_is_answered_kindly()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Sends(teacher.Chat.With("message"));
        teacher.Answer.Status.ShouldBe(200);
        teacher.SeesPosted("Dat begrijp ik niet.");

        await teacher.Begins();
        await teacher.Sends(teacher.Chat.With("message"));
        teacher.Answer.Status.ShouldBe(200);
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Vraag 1 van 4");
    }

    [Fact]
    public async Task Who_cannot_be_named_is_told_so_and_nothing_is_kept()
    {
        await using var bot = Bot.Starts();
        var guest = bot.Teacher("Gast");
        guest.Chat.ObjectId = null;

        await guest.Says("hoi");
        guest.SeesPosted("Ik kan niet zien wie je bent.");
        await guest.Says("mijn reflecties");
        await guest.Forges("journal.open", new JsonObject { ["v"] = "1" });
        guest.SeesBesideTheCard("Ik kan niet zien wie je bent. Open LoopbaanBot in Teams met je account van school.");
        bot.Store.Writes.ShouldBe(0);
    }

    [Fact]
    public async Task A_client_that_knows_no_Execute_saves_and_reads_nothing_personal()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        var (verb, data) = teacher.Card!.Press("Verder", ("Je antwoord", Road.Moment));
        bot.Canary.Plant(Road.Moment);
        data["verb"] = verb;

        await teacher.Sends(teacher.Chat.With("message", ("value", data)));
        teacher.LastPosted.Text.ShouldBe("Opgeslagen. Werk Teams bij om de volgende vraag te zien.");
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Vraag 2 van 4");
        await teacher.Presses("Terug");
        teacher.SeesInput("Je antwoord", Road.Moment);
    }

    [Fact]
    public async Task A_client_that_knows_no_Execute_can_open_the_menu()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();

        await teacher.Sends(
            teacher.Chat.With("message", ("value", new JsonObject { ["v"] = "1", ["verb"] = "menu.open" }))
        );
        teacher.SeesPosted("Wat wil je doen?");
        await teacher.Sends(
            teacher.Chat.With("message", ("value", new JsonObject { ["v"] = "7", ["verb"] = "menu.open" }))
        );
        teacher.LastPosted.Text.ShouldBe(OldCard);
    }

    private static string Long()
    {
        var words = string.Concat(Enumerable.Repeat("zonnebloemen langs het schoolplein ", 3_000));
        return words[..99_999] + "m";
    }
}
