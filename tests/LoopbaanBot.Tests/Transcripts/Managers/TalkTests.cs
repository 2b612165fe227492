using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.LearningQuestions;
using LoopbaanBot.Tests.Transcripts.Sharing;

namespace LoopbaanBot.Tests.Transcripts.Managers;

/// <summary>A teacher and a manager, from asking to what both agreed.</summary>
public sealed class TalkTests
{
    [Fact]
    [Trait("Seed", "L012")]
    public async Task A_teacher_sends_a_question_the_manager_opens_it_both_speak_and_both_agree()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();

        await sanne.OpensTalk();
        sanne.SeesView("Startgesprek", "Vervolggesprek", "Gesprek tussendoor", "Niets, alleen een afspraak");
        sanne.SeesView("Liever iemand anders dan je leidinggevende", "zonder uitleg");
        await sanne.LooksAtTalk();
        sanne.SeesView(
            "Startgesprek met " + TalkRoad.Boss,
            TalkRoad.Asked,
            "Dit ziet " + TalkRoad.Boss,
            QuestionWalk.First
        );
        daan.PostedCards.Count.ShouldBe(1);
        await sanne.Presses("Stuur");
        sanne.SeesView("Je vraag gaat naar " + TalkRoad.Boss, "Jij ziet ze als eerste.", TalkRoad.OpenersOfOther);
        var openers = sanne.Card!.Text.Split(TalkRoad.OpenersOfOther)[1];

        daan.SeesPosted(TalkRoad.Asked, "Vraag ook verder dan het werk van nu:");
        await daan.OpensPosted("Bekijk wat Sanne stuurde");
        daan.SeesView("Van: Sanne", QuestionWalk.First);
        await daan.Presses("Naar het gesprek");
        daan.SeesView("Startgesprek met Sanne");
        foreach (var opener in openers.Split('\n', StringSplitOptions.RemoveEmptyEntries).Take(2))
        {
            daan.SeesView(opener.Trim());
        }

        await daan.OffersTimes();
        daan.SeesView("Je stelde deze tijden voor:", "27 januari 2026 om 15:30");
        sanne.SeesPosted("Er zijn tijden om te praten met Daan.");
        await sanne.OpensPosted("Bekijk");
        await sanne.Presses("Kies deze tijd", ("Welke tijd past jou?", "27 januari 2026 om 15:30"));
        sanne.SeesView("Jullie praten op 27 januari 2026 om 15:30.");
        daan.SeesPosted("Jullie gesprek staat gepland: Sanne, op 27 januari 2026.");

        bot.Clock.Advance(TimeSpan.FromDays(8));
        await bot.TicksMoments();
        sanne.SeesPosted("Hebben jullie gesproken? Gesprek met Daan.");
        daan.SeesPosted("Hebben jullie gesproken? Gesprek met Sanne.");
        await sanne.OpensPosted("We hebben gesproken");
        sanne.SeesView("Het wacht nog op ");
        await daan.OpensPosted("We hebben gesproken");
        daan.SeesView("Genoteerd.");

        await daan.Presses("Afspraken");
        await daan.Presses(
            "Stel dit voor",
            ("Hoeveel uur is er, in totaal?", "2,5"),
            ("Wanneer? Welke uren blijven vrij?", "Elke dinsdag na het vierde uur"),
            ("Wanneer praten jullie verder?", "2026-03-10")
        );
        daan.SeesView("Dit stelde jij voor.", "2,5 uur");
        sanne.SeesPosted("Er is een voorstel van Daan: dit spraken jullie af. Klopt het?");
        await sanne.OpensPosted("Afspraken");
        sanne.SeesView(
            "stelde " + TalkRoad.Boss + " voor",
            "2,5 uur",
            "Elke dinsdag na het vierde uur",
            "10 maart 2026"
        );
        await sanne.Presses("Ja, dit spraken we af");
        sanne.SeesView("Afgesproken. Jullie zien allebei hetzelfde.", "Afgesproken door jullie allebei (versie 1)");

        bot.Clock.Advance(TimeSpan.FromDays(35));
        await bot.TicksMoments();
        sanne.SeesPosted("Op 10 maart 2026 praten jullie verder: Daan en jij.");
        daan.SeesPosted("Op 10 maart 2026 praten jullie verder: Sanne en jij.");
        var cards = (sanne.PostedCards.Count, daan.PostedCards.Count);
        await bot.TicksMoments();
        (sanne.PostedCards.Count, daan.PostedCards.Count).ShouldBe(cards);
    }

    [Fact]
    [Trait("Seed", "K013")]
    public async Task A_manager_answers_in_words_and_changes_nothing_of_the_question()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.AsksForTalk();
        await daan.OpensPosted("Open dit gesprek");
        await daan.Presses("Reageer");
        await daan.Presses("Stuur reactie", ("Jouw reactie", ""));
        daan.SeesView("Schrijf eerst een reactie.");
        await daan.Presses("Stuur reactie", ("Jouw reactie", "Fijn dat je dit vraagt, ik maak woensdag tijd"));
        sanne.SeesPosted("Er is een reactie van Daan op je vraag om te praten.");
        await sanne.OpensPosted("Bekijk");
        sanne.SeesView("Reactie van 20 januari 2026", "Fijn dat je dit vraagt, ik maak woensdag tijd");
        daan.Card!.Buttons.ShouldNotContain("Wijzig");
        await sanne.OpensQuestion();
        sanne.SeesView(QuestionWalk.First, "Versie 1");
    }

    [Fact]
    public async Task Only_an_appointment_sends_nothing_along()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.LooksAtTalk("Niets, alleen een afspraak");
        sanne.SeesView("Verder gaat er niets mee.");
        await sanne.Presses("Stuur");
        daan.LastPosted.Card!.Buttons.ShouldBe(["Stel een tijd voor", "Nu komt het niet uit", "Open dit gesprek"]);
    }

    [Fact]
    [Trait("Seed", "K038")]
    public async Task A_teacher_asks_somebody_else_than_the_manager_in_one_form_without_a_reason()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = (bot.Teacher("Sanne"), bot.Teacher("Fatima"));
        await sanne.InstallsTheBot();
        await daan.InstallsTheBot();
        await sanne.OpensTalk();
        await sanne.Presses("Bekijk eerst", (TalkRoad.Which, "Gesprek tussendoor"));
        sanne.SeesView("Kies met wie je wilt praten.");
        await sanne.Presses(
            "Bekijk eerst",
            ("Wie is het?", daan.Chat.ObjectId!),
            ("Hoe noem je deze persoon?", "Fatima van de overkant"),
            ("Wat is deze persoon voor jou?", "Iemand anders")
        );
        sanne.SeesView("Gesprek tussendoor met Fatima van de overkant");
        await sanne.Presses("Stuur");
        daan.SeesPosted(TalkRoad.Asked);
        await sanne.Says("mijn kring");
        await sanne.Presses("Mijn kring");
        sanne.SeesView("Fatima van de overkant");
    }

    [Fact]
    public async Task A_refused_form_keeps_what_was_filled_in()
    {
        await using var bot = Bot.Starts();
        var (sanne, _) = await bot.TeacherAndManager();
        await sanne.OpensTalk();
        var question = sanne.Card!.Choices(TalkRoad.What)[0];
        await sanne.Presses(
            "Bekijk eerst",
            (TalkRoad.Which, "Vervolggesprek"),
            (TalkRoad.Who, TalkRoad.BossLine),
            (TalkRoad.What, question + " | Niets, alleen een afspraak")
        );
        sanne.SeesView("Kies iets om mee te sturen, of alleen een afspraak.");
        sanne.SeesInput(TalkRoad.Which, "FollowUp");
        sanne.Card!.ValueOf(TalkRoad.What).ShouldContain("nothing");
        await sanne.Presses("Bekijk eerst", (TalkRoad.What, question));
        await sanne.Presses("Wijzig");
        sanne.SeesInput(TalkRoad.Which, "FollowUp");
    }

    [Fact]
    [Trait("Seed", "K121")]
    public async Task A_talk_that_was_asked_already_is_not_asked_twice_and_the_next_one_stands_on_the_menu()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.AsksForTalk();
        await sanne.OpensTalk();
        await sanne.Presses("Nieuw gesprek");
        await sanne.Presses("Bekijk eerst", (TalkRoad.Who, TalkRoad.BossLine));
        sanne.SeesView("Dit gesprek heb je deze persoon al gevraagd.");

        await daan.OffersTimes();
        await sanne.OpensPosted("Bekijk");
        await sanne.Presses("Kies deze tijd", ("Welke tijd past jou?", "27 januari 2026 om 15:30"));
        await sanne.Says("menu");
        sanne.SeesPosted("Je volgende gesprek: gesprek met Daan, op 27 januari 2026.");
        await daan.Says("mensen");
        daan.SeesPosted("Je volgende gesprek: gesprek met Sanne, op 27 januari 2026.", "Voor leidinggevenden");
    }

    [Fact]
    [Trait("Seed", "K119")]
    public async Task A_teacher_prepares_in_three_parts_and_the_ask()
    {
        await using var bot = Bot.Starts();
        var (sanne, _) = await bot.TeacherAndManager();
        await sanne.OpensTalk();
        await sanne.Presses("Bereid je voor");
        sanne.SeesView(
            "Kunnen",
            "Willen",
            "Ruimte",
            "Wat vraag ik?",
            "losse taken ruilen",
            "focus",
            "Wat heeft de school eraan?"
        );
    }
}
