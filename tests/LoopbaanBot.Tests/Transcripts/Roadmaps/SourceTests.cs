using LoopbaanBot.Actions;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Careers.LearningQuestions;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Exercises;
using LoopbaanBot.LearningQuestions;
using LoopbaanBot.People;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Roadmaps;

/// <summary>A roadmap grows out of exercises, the learning question and steps: nothing is written twice.</summary>
public sealed class SourceTests
{
    private static readonly DateOnly s_day = new(2026, 1, 12);

    [Fact]
    [Trait("Seed", "K102")]
    [Trait("Seed", "L043")]
    [Trait("Seed", "K120")]
    public async Task What_was_written_in_exercises_question_and_steps_stands_on_the_roadmap()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await bot.Has(teacher, Written(bot));

        await teacher.OpensRoadmap();

        teacher.SeesView("Verleden", "van het lab naar de klas", "mijn oude docent belde me op");
        teacher.SeesView("Hiermee begon ik", "Wat kan ik nog meer?", "Dit vraag ik me nu af", "Wie helpt mij hierbij?");
        teacher.SeesView("• de brugklas", "• de vrijdagvergadering", "• meelopen met de decaan");
        teacher.SeesView("Vooruit", "ik kan rust brengen", "3 februari 2026", "koffie met de decaan", "Fatima");
        teacher.SeesView("Dit hebben anderen op mijn werk eraan", "een mentor erbij in de onderbouw");
        teacher.DoesNotSee("ooit een dag meelopen");
    }

    [Fact]
    public async Task A_step_without_a_date_is_offered_and_keeps_its_words()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await bot.Has(teacher, Written(bot));
        await teacher.OpensRoadmap();
        await teacher.Presses("Stappen op mijn roadmap");

        await teacher.Presses("Wijzig stap", ("Kies een stap", "Nog niet op je roadmap · ooit een dag meelopen"));
        teacher.SeesInput("Wat ga je doen?", "ooit een dag meelopen");
        await teacher.Presses("Bewaar stap", ("Op welke dag?", "2026-03-02"));

        teacher
            .Card!.Choices("Kies een stap")
            .ShouldBe(["3 februari 2026 · koffie met de decaan", "2 maart 2026 · ooit een dag meelopen"]);
    }

    [Fact]
    public async Task A_step_that_is_done_or_dropped_leaves_the_proposal()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        var action = Action(1, "koffie met de decaan", new(2026, 2, 3));
        var actions = bot.Services.GetRequiredService<ActionStore>();
        await bot.Has(teacher, person => [actions.Put(person, action.Finish(s_day))]);

        await teacher.OpensRoadmap();

        teacher.DoesNotSee("koffie met de decaan");
    }

    private static Func<PersonId, PartitionChange[]> Written(Bot bot)
    {
        var exercises = bot.Services.GetRequiredService<ExerciseStore>();
        var questions = bot.Services.GetRequiredService<LearningQuestionStore>();
        var actions = bot.Services.GetRequiredService<ActionStore>();
        var question = LearningQuestion
            .Write(new(Id(9)), new("Wat kan ik nog meer?", null, "een mentor erbij in de onderbouw"), s_day)
            .Reframe(ReframeDirection.Who, "Wie helpt mij hierbij?", s_day);
        return person =>
            [
                exercises.Put(
                    person,
                    Made(1, new ThreeChoices([new("van het lab naar de klas", "mijn oude docent belde me op")]))
                ),
                exercises.Put(person, Made(2, new KeepPruneSow(["toneel van vroeger"], [], []))),
                exercises.Put(
                    person,
                    Made(3, new KeepPruneSow(["de brugklas"], ["de vrijdagvergadering"], ["meelopen met de decaan"]))
                ),
                exercises.Put(person, Made(4, new CareerVision("ik kan rust brengen", null, null))),
                questions.Put(person, question),
                actions.Put(person, Action(1, "koffie met de decaan", new(2026, 2, 3))),
                actions.Put(person, Action(2, "ooit een dag meelopen", null)),
            ];
    }

    private static ExerciseResult Made(int number, ExerciseOutcome outcome) =>
        ExerciseResult.Make(new ExerciseId(Id(number)), s_day, outcome);

    private static CareerAction Action(int number, string what, DateOnly? on) =>
        CareerAction.Make(
            new ActionId(Id(number)),
            new ActionPlan(what) { On = on, With = "Fatima" },
            ActionSource.Own,
            s_day
        );

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
