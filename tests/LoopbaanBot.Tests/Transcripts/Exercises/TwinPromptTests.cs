using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Exercises;

/// <summary>"Jouw vraag in de klas": one question twice, and nothing about any pupil.</summary>
public sealed class TwinPromptTests
{
    private const string Idea = "In tweetallen, met een foto van je week erbij";

    [Fact]
    [Trait("Seed", "K026")]
    [Trait("Seed", "K027")]
    public async Task An_answer_of_a_reflection_is_coupled_to_an_idea_for_the_lesson()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Keeps();
        await teacher.BeginsExercise("Jouw vraag in de klas · 4 minuten");
        teacher.SeesView("Ongeveer 4 minuten.", "Met welke vraag wil je verder?");
        var questions = teacher.Card!.Choices("Een vraag die je al beantwoordde");
        questions.Count.ShouldBe(4);
        questions[^1].ShouldBe("Een opdracht over later uit mijn les");

        await teacher.Presses("Verder", ("Een vraag die je al beantwoordde", questions[0]));
        teacher.SeesView(questions[0], "Jouw antwoord:", Road.Moment, "Hoe stel je deze vraag aan je leerlingen?");
        teacher.SeesView("Schrijf geen namen van leerlingen op.");
        await teacher.Presses("Verder", ("Idee voor mijn les", Idea));
        teacher.SeesView("De vraag", questions[0], "Mijn antwoord", Road.Moment, "Idee voor mijn les", Idea);

        await teacher.Presses("Lesidee");
        teacher.SeesView("Jouw eigen antwoord staat hier niet bij.");
        teacher.SeesInput("Om te kopiëren", $"Vraag voor mijn les: {questions[0]}\n\nIdee: {Idea}");
        teacher.Card!.Json.ShouldNotContain(Road.Moment);
        await teacher.Presses("Terug");
        teacher.SeesView(Road.Moment, Idea);
    }

    [Fact]
    [Trait("Seed", "L044")]
    public async Task Whoever_has_no_reflection_does_a_task_of_their_own_lesson()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsExercise("Jouw vraag in de klas · 4 minuten");
        teacher.SeesView("Welke opdracht over later geef jij je leerlingen?", "Vraag 1 van 3");
        await teacher.Presses("Verder");
        teacher.SeesView("Schrijf iets op. Een paar woorden is genoeg.");
        await teacher.Presses("Verder", ("De opdracht", "Noem drie dingen die je goed kunt"));
        teacher.SeesView("Doe je eigen opdracht eens zelf. Wat schrijf jij op?", "Noem drie dingen");
        await teacher.Presses("Verder", ("Mijn antwoord", "Luisteren, plannen en improviseren onder druk"));
        await teacher.Presses("Sla over");

        teacher.SeesView("Noem drie dingen die je goed kunt", "Luisteren, plannen en improviseren onder druk");
        await teacher.Presses("Lesidee");
        teacher.SeesView("Bij deze oefening staat nog geen idee voor je les.");
    }

    [Fact]
    public async Task An_old_answer_without_an_idea_is_nothing_new_to_keep()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Keeps();
        await teacher.BeginsExercise("Jouw vraag in de klas · 4 minuten");
        await teacher.Presses("Verder");
        teacher.SeesView("Kies een van de mogelijkheden.");
        var questions = teacher.Card!.Choices("Een vraag die je al beantwoordde");
        await teacher.Presses("Verder", ("Een vraag die je al beantwoordde", questions[1]));
        await teacher.Presses("Sla over");

        teacher.SeesView("Je hebt niets opgeschreven.");
    }
}
