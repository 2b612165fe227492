using LoopbaanBot.Tests.Transcripts.Kit;
using static LoopbaanBot.Tests.Transcripts.LearningQuestions.QuestionWalk;

namespace LoopbaanBot.Tests.Transcripts.LearningQuestions;

/// <summary>Writing a learning question, sharpening it, and coming back to it.</summary>
public sealed class QuestionTalkTests
{
    [Fact]
    [Trait("Seed", "L011")]
    [Trait("Seed", "L013")]
    [Trait("Seed", "L008")]
    public async Task From_nothing_to_a_sharpened_second_version()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("mijn leervraag");
        teacher.SeesPosted("Mijn leervraag", "Hier schrijf en lees je je leervraag.");
        await teacher.Presses("Bekijk");
        teacher.SeesView("Je hebt nog geen leervraag.", "Alleen jij ziet deze kaart.");
        await teacher.Presses("Schrijf mijn leervraag");
        teacher.SeesView("Ongeveer 10 minuten.", "Welke vraag over je werk of je loopbaan", "Vraag 1 van 4");

        await teacher.Presses("Verder", (Question, First));
        teacher.SeesView("Stel, je vindt een antwoord. Wat brengt dat jou?", "kan ik nog meer dan lesgeven");
        await teacher.Presses("Verder", ("Voor mij", ForMe));
        teacher.SeesView("En wat brengt het je team of je werkplek?", "Meer afwisseling in mijn week");
        await teacher.Presses("Verder", ("Voor de organisatie", ForSchool));
        teacher.SeesView(First, "drie korte vragen, die je zelf beantwoordt", "Wil je dat?");

        await teacher.Presses("Ja, maak scherper");
        teacher.SeesView(First, "Begint je vraag met hoe of met wat?", "Vraag 1 van 3");
        await teacher.Presses("Ja");
        teacher.SeesView("Gaat je vraag over iets wat jij zelf kunt doen?", "Vraag 2 van 3");
        await teacher.Presses("Nog niet");
        teacher.SeesView("Past je vraag in drie maanden?", "Vraag 3 van 3");
        await teacher.Presses("Ja");
        teacher.SeesView("Schrijf wat jij zelf kunt doen.", "Hoe schrijf je je vraag nu?");
        teacher.DoesNotSee("Kies een deel dat in drie maanden past.");
        teacher.SeesInput(Question, First);

        await teacher.Presses("Bewaar", (Question, Sharper));
        teacher.SeesView("Je ziet hier beide versies.", "Versie 2 · 20 januari 2026 · scherper gemaakt", Sharper);
        teacher.SeesView("Voor mij", ForMe, "Voor de organisatie", ForSchool);
        teacher.SeesView("Eerdere versies", "Versie 1 · 20 januari 2026 · eerste woorden", First);
        teacher.SeesPosted("Mijn leervraag", "Hier schrijf en lees je je leervraag.");
    }

    [Fact]
    public async Task What_it_brings_and_the_sharpening_may_be_left_out()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();

        await teacher.WritesQuestion();

        teacher.DoesNotSee("Voor mij");
        teacher.DoesNotSee("Eerdere versies");
        teacher.Card!.Buttons.ShouldBe(["Maak scherper", "Zit de knoop hier?", "Wijzig", "Deel", "Verwijder", "Menu"]);
    }

    [Fact]
    public async Task Whoever_says_yes_three_times_may_leave_the_question_as_it_is()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.WritesQuestion();
        await teacher.Presses("Maak scherper");
        teacher.SeesView(First, "Begint je vraag met hoe of met wat?");
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await teacher.Presses("Ja");
        }

        teacher.SeesView("Drie keer ja. Je mag je vraag laten zoals hij is.");
        await teacher.Presses("Laat zo");
        teacher.SeesView("Er is niets veranderd.", First, "Versie 1");
        teacher.DoesNotSee("Eerdere versies");
    }

    [Fact]
    public async Task Whoever_goes_back_and_leaves_the_question_keeps_one_version()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsQuestion();
        await teacher.Presses("Verder", (Question, First));
        await teacher.Presses("Sla over");
        await teacher.Presses("Sla over");
        await teacher.Presses("Ja, maak scherper");
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await teacher.Presses("Ja");
        }

        await teacher.Presses("Terug", (Question, Sharper));
        await teacher.Presses("Terug");
        await teacher.Presses("Terug");
        await teacher.Presses("Terug");
        await teacher.Presses("Nee, laat zo");

        teacher.SeesView("Je leervraag is bewaard.", First, "Versie 1");
        teacher.DoesNotSee(Sharper);
    }

    [Fact]
    public async Task Nothing_written_too_much_written_and_words_typed_in_the_chat_are_answered_kindly()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsQuestion();

        await teacher.Presses("Verder", (Question, "   "));
        teacher.SeesView("Schrijf je vraag op. Een paar woorden is genoeg.");
        await teacher.Presses("Verder", (Question, new string('w', 507)));
        teacher.SeesBesideTheCard("Er passen 500 tekens in. Jouw tekst heeft er 7 te veel.");
        await teacher.Says(First);
        teacher.SeesPosted("Mijn leervraag", "Je antwoord staat erbij.");
        await teacher.Presses("Ga verder");
        teacher.SeesView("Wat brengt dat jou?", "kan ik nog meer dan lesgeven");
    }

    [Fact]
    public async Task A_talk_that_was_stopped_goes_on_weeks_later_on_another_device()
    {
        await using var bot = Bot.Starts();
        var laptop = bot.Teacher();
        await laptop.BeginsQuestion();
        await laptop.Presses("Verder", (Question, First));
        await laptop.Presses("Stop", ("Voor mij", ForMe));
        laptop.SeesView("Je bent gestopt. Wat je schreef, blijft staan als concept.");
        bot.Clock.Advance(TimeSpan.FromDays(21));

        var phone = laptop.OnAnotherDevice();
        await phone.BeginsQuestion();
        phone.SeesView("Wat brengt dat jou?");
        phone.SeesInput("Voor mij", ForMe);
        await phone.Presses("Terug", ("Voor mij", ForMe));
        phone.SeesInput(Question, First);
        await phone.Presses("Verder", (Question, Sharper));
        phone.SeesInput("Voor mij", ForMe);
        await phone.Presses("Verder", ("Voor mij", ForMe));
        await phone.Presses("Sla over");
        await phone.Presses("Nee, laat zo");
        phone.SeesView(Sharper, ForMe, "Versie 1 · 10 februari 2026");
    }

    [Fact]
    public async Task Switching_to_English_in_the_middle_keeps_everything()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsQuestion();
        await teacher.Presses("Verder", (Question, First));
        await teacher.Presses("Verder", ("Voor mij", ForMe));

        await teacher.Says("engels");
        teacher.SeesPosted("I will use English from now on.");
        await teacher.Says("menu");
        await teacher.Presses("Go on with your draft");
        teacher.SeesView("And what does it bring your team or your workplace?", "Meer afwisseling in mijn week");
        await teacher.Presses("Next", ("For the organisation", "One more mentor for the first years"));
        teacher.SeesView(First, "Would you like that?");
        await teacher.Presses("Yes, sharpen it");
        await teacher.Presses("Yes");
        await teacher.Presses("Not yet");
        await teacher.Presses("Yes");
        await teacher.Presses("Keep", ("My learning question", "How do I become a mentor and keep my lessons?"));

        teacher.SeesView("Version 2 · 20 January 2026 · sharpened", "How do I become a mentor and keep my lessons?");
        teacher.SeesView("For me", ForMe, "One more mentor for the first years", "Earlier versions", First);
    }

    [Fact]
    public async Task Two_people_never_see_each_others_question()
    {
        await using var bot = Bot.Starts();
        var sanne = bot.Teacher("Sanne");
        var daan = bot.Teacher("Daan");
        await sanne.WritesQuestion();
        var (verb, data) = sanne.Card!.Press("Wijzig");

        await daan.OpensQuestion();
        daan.SeesView("Je hebt nog geen leervraag.");
        await daan.Forges(verb, data);
        daan.SeesBesideTheCard(
            "Deze leervraag is er niet meer. Staat er nog tekst in deze kaart, dan kun je die kopiëren."
        );
        await daan.Forges("topic.begin", new() { ["v"] = "1", ["topic"] = $"learningQuestion:{data["question-id"]}" });
        daan.SeesBesideTheCard(
            "Deze leervraag is er niet meer. Staat er nog tekst in deze kaart, dan kun je die kopiëren."
        );
    }
}
