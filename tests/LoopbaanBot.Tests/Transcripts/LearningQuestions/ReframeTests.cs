using LoopbaanBot.Tests.Transcripts.Kit;
using static LoopbaanBot.Tests.Transcripts.LearningQuestions.QuestionWalk;

namespace LoopbaanBot.Tests.Transcripts.LearningQuestions;

/// <summary>"Zit de knoop hier?": the first question in own words, four answers, both questions kept.</summary>
[Trait("Seed", "L040")]
public sealed class ReframeTests
{
    private const string Changed =
        "Dat is een andere vraag dan in het begin. Mooi dat je dat ziet. We bewaren allebei.";

    [Fact]
    [Trait("Seed", "L043")]
    public async Task The_knot_is_in_how_and_the_smallest_step_follows()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.WritesQuestion();
        bot.Clock.Advance(TimeSpan.FromDays(35));
        await teacher.OpensQuestion();
        teacher.SeesView("Is het nog je vraag? Neem vijf minuten om te kijken.");

        await teacher.Presses("Zit de knoop hier?");
        teacher.SeesView("Op 20 januari 2026 schreef je:", First, "Is dit nog je vraag?");
        teacher
            .Card!.Choices("Waar zit de knoop?")
            .ShouldBe([
                "Dit is nog mijn vraag",
                "Ik weet wat ik wil, maar niet hoe ik het doe",
                "Ik weet niet wie mij kan helpen",
                "Iets anders",
            ]);
        await teacher.Presses("Verder", ("Waar zit de knoop?", "Ik weet wat ik wil, maar niet hoe ik het doe"));
        teacher.SeesView(Changed, "Wat is de kleinste stap die je deze week zelf kunt zetten? Wanneer doe je dat?");
        await teacher.Presses("Verder", ("Mijn stap", "Dinsdag na het overleg vraag ik het aan Bram"));
        teacher.SeesView("Wil je je nieuwe vraag in eigen woorden opschrijven?");
        await teacher.Presses("Verder", (Question, Sharper));

        teacher.SeesView(Changed, First, "Versie 2 · 24 februari 2026 · na de vraag waar de knoop zit", Sharper);
        teacher.SeesView("Je stap", "Dinsdag na het overleg vraag ik het aan Bram");
        teacher.SeesView("Vanaf nu gaan meer van mijn vragen over stappen zetten en over mensen spreken.");
        teacher.SeesPosted("Zit de knoop hier? · bewaard op 24 februari 2026", "Bekijk");
        await teacher.Presses("Zet bij je stappen");
        teacher.SeesInput("Wat ga je doen?", "Dinsdag na het overleg vraag ik het aan Bram");
        await teacher.Presses("Bewaar", ("Wanneer?", "2026-03-03"));
        teacher.SeesView("Dit komt uit je terugblik op je leervraag.");
        await teacher.OpensQuestion();
        teacher.SeesView(Sharper, First);
        teacher.DoesNotSee("Neem vijf minuten om te kijken.");
    }

    [Fact]
    public async Task The_knot_is_in_who_and_the_question_is_kept_as_it_was_chosen()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.WritesQuestion();
        bot.Clock.Advance(TimeSpan.FromDays(36));

        await teacher.LooksBack("Ik weet niet wie mij kan helpen");
        teacher.SeesView(Changed, "Wie kan je hierbij helpen? Wanneer spreek je die persoon?");
        await teacher.Presses("Verder", ("Mijn stap", "Fatima uit de sectie, vrijdag in de pauze"));
        await teacher.Presses("Sla over");

        teacher.SeesView(First, "Versie 2", "Wie kan mij helpen?", "Fatima uit de sectie, vrijdag in de pauze");
    }

    [Fact]
    public async Task It_is_something_else_in_own_words()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.WritesQuestion();
        bot.Clock.Advance(TimeSpan.FromDays(40));

        await teacher.LooksBack("Iets anders");
        teacher.SeesView("Wat is je vraag dan nu?");
        await teacher.Presses("Verder", (Question, ""));
        teacher.SeesView("Schrijf je vraag op.");
        await teacher.Presses("Verder", (Question, "Wil ik eigenlijk wel weg uit mijn sectie?"));
        teacher.SeesView(Changed, "Wat is de kleinste stap die bij deze vraag past?", "Wil ik eigenlijk wel weg");
        await teacher.Presses("Sla over");

        teacher.SeesView(Changed, First, "Wil ik eigenlijk wel weg uit mijn sectie?");
        teacher.DoesNotSee("Je stap");
    }

    [Fact]
    public async Task It_is_still_the_same_question()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.WritesQuestion();
        bot.Clock.Advance(TimeSpan.FromDays(35));

        await teacher.LooksBack("Dit is nog mijn vraag");

        teacher.SeesView("Je vraag blijft dezelfde. Ik bewaar dat je er opnieuw naar keek.", First, "Versie 1");
        teacher.DoesNotSee("Versie 2");
        await teacher.OpensQuestion();
        teacher.DoesNotSee("Neem vijf minuten om te kijken.");
    }

    [Fact]
    public async Task On_request_it_is_asked_before_day_thirty_five_and_as_often_as_wanted()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.WritesQuestion();
        bot.Clock.Advance(TimeSpan.FromDays(4));

        await teacher.Says("omslag");
        teacher.SeesPosted("Zit de knoop hier?", "Begin");
        await teacher.Presses("Begin");
        teacher.SeesView("Op 20 januari 2026 schreef je:", First);
        teacher.DoesNotSee("Nu staat er:");
        await teacher.Presses("Verder", ("Waar zit de knoop?", "Ik weet niet wie mij kan helpen"));
        await teacher.Presses("Sla over");
        await teacher.Presses("Sla over");
        teacher.SeesView("Versie 2 · 24 januari 2026");

        await teacher.LooksBack("Dit is nog mijn vraag");
        teacher.SeesView("Je vraag blijft dezelfde.", "Wie kan mij helpen?");
    }

    [Fact]
    public async Task Without_a_choice_it_asks_again_and_going_back_changes_the_road()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.WritesQuestion();
        await teacher.Presses("Zit de knoop hier?");

        await teacher.Presses("Verder");
        teacher.SeesView("Kies een van de mogelijkheden.", First);
        await teacher.Presses("Verder", ("Waar zit de knoop?", "Iets anders"));
        await teacher.Presses("Terug", (Question, "Wat past er bij mij na tien jaar?"));
        await teacher.Presses("Verder", ("Waar zit de knoop?", "Ik weet wat ik wil, maar niet hoe ik het doe"));
        await teacher.Presses("Terug", ("Mijn stap", "Dinsdag vraag ik het aan Bram"));
        await teacher.Presses("Verder", ("Waar zit de knoop?", "Dit is nog mijn vraag"));

        teacher.SeesView("Je vraag blijft dezelfde.", First);
        teacher.DoesNotSee("Dinsdag vraag ik het aan Bram");
        teacher.Card!.HasButton("Zet bij je stappen").ShouldBeFalse();
    }

    [Fact]
    public async Task Without_a_question_it_offers_to_write_one()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();

        await teacher.Says("zit de knoop hier?");
        await teacher.Presses("Begin");

        teacher.SeesView("Die heb je nog niet geschreven.", "Schrijf mijn leervraag");
    }

    [Fact]
    public async Task Words_for_a_question_that_was_deleted_meanwhile_are_shown_to_be_copied()
    {
        await using var bot = Bot.Starts();
        var laptop = bot.Teacher();
        await laptop.WritesQuestion();
        await laptop.LooksBack("Iets anders");
        var phone = laptop.OnAnotherDevice();
        await phone.OpensQuestion();
        await phone.Presses("Verwijder");
        await phone.Presses("Ja, verwijder");

        await laptop.Presses("Verder", (Question, "Wat past er bij mij na tien jaar?"));
        await laptop.Presses("Sla over");

        laptop.SeesView("Deze leervraag is er niet meer.", "Wat past er bij mij na tien jaar?");
    }
}
