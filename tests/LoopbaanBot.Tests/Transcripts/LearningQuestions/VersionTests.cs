using LoopbaanBot.Tests.Transcripts.Kit;
using static LoopbaanBot.Tests.Transcripts.LearningQuestions.QuestionWalk;

namespace LoopbaanBot.Tests.Transcripts.LearningQuestions;

/// <summary>A change never overwrites, on however many devices it is made.</summary>
public sealed class VersionTests
{
    private const string Gone =
        "Deze leervraag is er niet meer. Staat er nog tekst in deze kaart, dan kun je die kopiëren.";

    [Fact]
    [Trait("Seed", "L011")]
    public async Task A_change_becomes_the_next_version()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.WritesQuestion();
        bot.Clock.Advance(TimeSpan.FromDays(3));

        await teacher.Presses("Wijzig");
        teacher.SeesView("Je wijziging wordt een nieuwe versie.");
        teacher.SeesInput(Question, First);
        await teacher.Presses("Bewaar als nieuwe versie", (Question, Sharper), ("Voor mij", ForMe));

        teacher.SeesView("Versie 2 · 23 januari 2026 · gewijzigd", Sharper, ForMe);
        teacher.SeesView("Versie 1 · 20 januari 2026 · eerste woorden", First);
    }

    [Fact]
    public async Task A_form_from_before_another_version_loses_nothing()
    {
        await using var bot = Bot.Starts();
        var laptop = bot.Teacher();
        await laptop.WritesQuestion();
        var phone = laptop.OnAnotherDevice();
        await laptop.Presses("Wijzig");
        await phone.OpensQuestion();
        await phone.Presses("Wijzig");

        await phone.Presses("Bewaar als nieuwe versie", (Question, "Wie helpt mij op weg naar mentor zijn?"));
        await laptop.Presses("Bewaar als nieuwe versie", (Question, Sharper), ("Voor mij", ForMe));
        laptop.SeesView("Op een andere plek maakte je intussen versie 2.", "Wie helpt mij op weg naar mentor zijn?");
        laptop.SeesInput(Question, Sharper);
        laptop.SeesInput("Voor mij", ForMe);

        await laptop.Presses("Bewaar als nieuwe versie");
        laptop.SeesView("Versie 3", Sharper, ForMe, "Versie 2", "Wie helpt mij op weg naar mentor zijn?", First);
    }

    [Fact]
    public async Task Sharpening_that_was_overtaken_on_the_phone_ends_in_the_form_with_both()
    {
        await using var bot = Bot.Starts();
        var laptop = bot.Teacher();
        await laptop.WritesQuestion();
        var phone = laptop.OnAnotherDevice();
        await laptop.Presses("Maak scherper");
        await laptop.Presses("Nog niet");
        await phone.OpensQuestion();
        await phone.Presses("Wijzig");
        await phone.Presses("Bewaar als nieuwe versie", (Question, "Wie helpt mij op weg naar mentor zijn?"));

        await laptop.Presses("Sla over");
        await laptop.Presses("Sla over");
        await laptop.Presses("Bewaar", (Question, Sharper));

        laptop.SeesView("maakte je intussen versie 2", "Wie helpt mij op weg naar mentor zijn?");
        laptop.SeesInput(Question, Sharper);
    }

    [Fact]
    public async Task Pressing_twice_makes_one_version()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.WritesQuestion();
        await teacher.Presses("Wijzig");
        await teacher.Presses("Bewaar als nieuwe versie", (Question, Sharper));
        await teacher.Repeats(asNewActivity: false);
        teacher.SeesView("Versie 2", Sharper);
        await teacher.Repeats(asNewActivity: true);
        teacher.SeesView("Er is niets veranderd.", "Versie 2", Sharper);
        teacher.DoesNotSee("Versie 3");
    }

    [Fact]
    public async Task A_form_cannot_empty_the_question_or_overfill_it()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.WritesQuestion();
        await teacher.Presses("Wijzig");

        await teacher.Presses("Bewaar als nieuwe versie", (Question, " "), ("Voor mij", ForMe));
        teacher.SeesView("Schrijf een vraag op, of kies Laat zo.", First);
        teacher.SeesInput("Voor mij", ForMe);
        await teacher.Presses("Bewaar als nieuwe versie", (Question, new string('v', 501)));
        teacher.SeesBesideTheCard("Er passen 500 tekens in. Jouw tekst heeft er 1 te veel.");
    }

    [Fact]
    public async Task A_question_that_was_deleted_on_the_phone_a_minute_ago_is_gone_on_the_laptop()
    {
        await using var bot = Bot.Starts();
        var laptop = bot.Teacher();
        await laptop.WritesQuestion();
        await laptop.Presses("Wijzig");
        var phone = laptop.OnAnotherDevice();
        await phone.OpensQuestion();
        await phone.Presses("Verwijder");
        phone.SeesView("Wil je je leervraag met alle versies verwijderen?");
        await phone.Presses("Ja, verwijder");
        phone.SeesView("Je leervraag is verwijderd.");
        bot.Clock.Advance(TimeSpan.FromMinutes(1));

        await laptop.Presses("Bewaar als nieuwe versie", (Question, Sharper));
        laptop.SeesBesideTheCard(Gone);
        await laptop.OpensQuestion();
        laptop.SeesView("Je hebt nog geen leervraag.");
    }

    [Fact]
    public async Task A_question_that_is_deleted_while_it_is_sharpened_is_kept_as_the_new_first_one()
    {
        await using var bot = Bot.Starts();
        var laptop = bot.Teacher();
        await laptop.WritesQuestion();
        await laptop.Presses("Maak scherper");
        var phone = laptop.OnAnotherDevice();
        await phone.OpensQuestion();
        await phone.Presses("Verwijder");
        await phone.Presses("Ja, verwijder");

        foreach (var _ in Enumerable.Range(0, 3))
        {
            await laptop.Presses("Ja");
        }

        await laptop.Presses("Bewaar", (Question, Sharper));
        laptop.SeesView(Sharper, "Versie 1");
        laptop.DoesNotSee(First);
    }
}
