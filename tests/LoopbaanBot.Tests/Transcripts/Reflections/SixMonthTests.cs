using LoopbaanBot.Careers.Reflection.Prompts;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Reflections;

/// <summary>No question comes twice within six months; when the bank is dry, the teacher asks one.</summary>
public sealed class SixMonthTests
{
    private const string OwnQuestion =
        "De vragen voor deze stap heb je het laatste halfjaar al gehad. Bedenk er zelf één.";

    [Fact]
    public async Task A_question_rests_for_six_months()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        var asked = new List<PromptId>();
        for (var week = 0; week < 5; week++)
        {
            await teacher.Begins();
            asked.Add(teacher.Asked()!.Value);
            await teacher.Answers(Road.Moment);
            asked.AddRange(teacher.Asked() is { } deeper ? [deeper] : []);
            await teacher.Presses("Stop");
            bot.Clock.Advance(TimeSpan.FromDays(7));
        }

        asked.Count.ShouldBe(10);
        asked.Distinct().Count().ShouldBe(10);

        await teacher.Begins();
        teacher.SeesView(OwnQuestion);
        await teacher.Presses("Stop");

        bot.Clock.Advance(TimeSpan.FromDays(190));
        await teacher.Begins();
        asked.ShouldContain(teacher.Asked()!.Value);
    }

    [Fact]
    public async Task An_own_question_is_asked_for_answered_and_mirrored()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        for (var talk = 0; talk < 5; talk++)
        {
            await teacher.Begins();
            await teacher.Presses("Stop");
        }

        await teacher.Begins();
        teacher.SeesView(OwnQuestion);
        await teacher.Presses("Verder", ("Je antwoord op je eigen vraag", Road.Moment));
        teacher.SeesView("Schrijf een vraag op, of kies Sla over.");
        teacher.SeesInput("Je antwoord op je eigen vraag", Road.Moment);
        await teacher.Presses("Verder", ("Welke vraag wil je jezelf stellen?", "Wat bleef mij bij van deze week?"));
        teacher.SeesView("Vraag 2 van 4");

        await teacher.Presses("Terug");
        teacher.SeesInput("Welke vraag wil je jezelf stellen?", "Wat bleef mij bij van deze week?");
        await teacher.Presses("Verder");
        foreach (var skip in new[] { "Sla over", "Sla over", "Sla over", "Niet nu" })
        {
            await teacher.Presses(skip);
        }

        teacher.SeesView("Wat bleef mij bij van deze week?", Road.Moment);
        await teacher.Presses("Bewaar");
        await teacher.Presses("Wijzig");
        teacher.Card!.Labels.ShouldContain("Wat bleef mij bij van deze week?");
    }
}
