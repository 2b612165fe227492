using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Reflections;

/// <summary>Help stands open for who is new, and steps back for who knows the way.</summary>
public sealed class FadingHelpTests
{
    private const string Help = "Kies één moment dat echt is gebeurd.";

    [Fact]
    [Trait("Seed", "K016")]
    public async Task Help_stands_open_for_the_first_six_questions_and_then_waits_behind_its_button()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();

        foreach (var competency in new[] { "Kwaliteitenreflectie", "Motievenreflectie" })
        {
            await teacher.Begins(competency);
            teacher.SeesView(Help);
            await teacher.WalksToPlan();
            await teacher.Presses("Niet nu");
            await teacher.Presses("Bewaar");
        }

        await teacher.Begins("Netwerken");
        teacher.DoesNotSee(Help);
        teacher.SeesView("Help");
        teacher.Card!.Buttons.ShouldContain("Vraag anders");
    }
}
