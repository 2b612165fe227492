using LoopbaanBot.People;
using LoopbaanBot.Tests.Transcripts.Exercises;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Roadmaps;

namespace LoopbaanBot.Tests.Transcripts.Failures;

/// <summary>A press on a talk that lies aside takes its row up and puts it down again in one write.</summary>
public sealed class SameRowTests
{
    [Fact]
    public async Task Stop_pressed_twice_on_an_exercise_keeps_the_draft()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsExercise("En allebei? · 3 minuten");
        await teacher.Presses("Verder", ("De ene kant", "voor de klas blijven"), ("De andere kant", "starters helpen"));
        await teacher.Presses("Stop");

        await teacher.Repeats(asNewActivity: true);

        teacher.SeesView("Je bent gestopt. Wat je schreef, blijft staan als concept.");
        await teacher.BeginsExercise("En allebei? · 3 minuten");
        teacher.SeesView("Allebei");
    }

    [Fact]
    public async Task A_summary_that_another_talk_put_aside_is_kept_by_its_own_button()
    {
        await using var bot = Bot.Starts();
        var laptop = bot.Teacher();
        await laptop.Begins();
        await laptop.WalksToSummary();
        await laptop.OnAnotherDevice().Begins("Netwerken");

        await laptop.Presses("Bewaar");

        laptop.Answer.Message.ShouldBeNull();
        await laptop.Says("mijn reflecties");
        await laptop.Presses("Bekijk");
        laptop.SeesView("20 januari 2026 · Kwaliteitenreflectie");
        laptop.DoesNotSee("Concept van 20 januari 2026 · Kwaliteitenreflectie");
    }

    [Fact]
    public async Task What_was_never_stored_can_be_taken_away()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        var gone = new PartitionChange.Remove("draft|never").After(new PartitionChange.Put(new("p", "draft|never")));

        await bot.Has(teacher, _ => [gone]);
        await bot.Has(teacher, _ => [gone]);

        await teacher.Says("hoi");
        teacher.SeesPosted("Wat wil je doen?");
    }
}
