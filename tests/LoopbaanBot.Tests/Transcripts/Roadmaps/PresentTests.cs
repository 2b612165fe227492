using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Roadmaps;

/// <summary>Telling the roadmap in a meeting: one part a page, once both parts are there.</summary>
public sealed class PresentTests
{
    [Fact]
    [Trait("Seed", "K048")]
    [Trait("Seed", "L017")]
    public async Task A_roadmap_is_presented_part_by_part()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Keeps();
        await teacher.MakesRoadmap();

        await teacher.Presses("Presenteer");
        teacher.SeesView("Verleden", "Waar ik vandaan kom", RoadmapScene.Choice, "Deel 1 van 3");
        teacher.SeesView("Vertel je roadmap in drie tot vijf minuten.");
        teacher.DoesNotSee(RoadmapScene.Step);
        await teacher.Presses("Volgende");
        teacher.SeesView("Nu", "In mijn eigen woorden", Road.Quality, "Deel 2 van 3");
        await teacher.Presses("Volgende");
        teacher.SeesView(
            "Vooruit",
            "Stappen op mijn roadmap",
            "3 februari 2026",
            RoadmapScene.Step,
            RoadmapScene.Companion
        );
        teacher.Card!.HasButton("Volgende").ShouldBeFalse();
        await teacher.Presses("Vorige");
        teacher.SeesView("Deel 2 van 3");
        await teacher.Presses("Klaar");
        teacher.SeesView("Verleden", "Nu", "Vooruit");
    }

    [Fact]
    [Trait("Seed", "K049")]
    public async Task What_is_missing_before_it_can_be_presented_is_told_with_a_way_to_it()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensRoadmap();

        await teacher.Presses("Presenteer");
        teacher.SeesView("Dit mist nog:", "Waar je vandaan komt. Eén keuze is genoeg.", "Eén stap met een dag.");
        await teacher.Presses("Waar ik vandaan kom");
        await teacher.Presses("Bewaar", ("Eerste keuze", RoadmapScene.Choice));
        await teacher.Presses("Presenteer");
        teacher.DoesNotSee("Waar je vandaan komt. Eén keuze is genoeg.");
        await teacher.OpensNewStep();
        await teacher.SavesStep(RoadmapScene.Step, RoadmapScene.Day, with: "");
        await teacher.Presses("Naar je roadmap");
        await teacher.Presses("Presenteer");
        teacher.SeesView("Bij één stap: met wie je hem zet.");
        await teacher.Presses("Stappen op mijn roadmap");
        await teacher.Presses("Wijzig stap");
        await teacher.SavesStep(RoadmapScene.Step, RoadmapScene.Day);
        await teacher.Presses("Naar je roadmap");

        await teacher.Presses("Presenteer");
        teacher.SeesView("Deel 1 van 2");
    }
}
