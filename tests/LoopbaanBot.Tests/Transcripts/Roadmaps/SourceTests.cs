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
        teacher.SeesView("Vooruit", "ik kan rust brengen");
        teacher.SeesView("Dit heeft mijn school eraan", "een mentor erbij in de onderbouw");
    }

    private static Func<PersonId, PartitionChange[]> Written(Bot bot)
    {
        var exercises = bot.Services.GetRequiredService<ExerciseStore>();
        var questions = bot.Services.GetRequiredService<LearningQuestionStore>();
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
            ];
    }

    private static ExerciseResult Made(int number, ExerciseOutcome outcome) =>
        ExerciseResult.Make(new ExerciseId(Id(number)), s_day, outcome);

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
