using System.Text.Json.Nodes;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Roadmaps;

/// <summary>Steps have dates; whatever is wrong with one is said kindly, and no words are lost.</summary>
public sealed class StepTests
{
    [Theory]
    [InlineData("", "Een stap heeft een dag nodig. Kies er een. Je tekst staat nog in deze kaart.")]
    [InlineData(
        "31 februari",
        "Deze dag staat niet op de kalender. Kies een andere. Je tekst staat nog in deze kaart."
    )]
    [InlineData("2026-02-31", "Deze dag staat niet op de kalender. Kies een andere. Je tekst staat nog in deze kaart.")]
    [InlineData("2026-01-19", "Deze dag is al voorbij. Kies een dag vanaf vandaag. Je tekst staat nog in deze kaart.")]
    public async Task A_step_without_a_good_day_is_not_kept_and_stays_in_the_card(string day, string words)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensRoadmap();
        await teacher.OpensNewStep();

        await teacher.SavesStep(RoadmapScene.Step, day);
        teacher.SeesBesideTheCard(words);

        await teacher.SavesStep(RoadmapScene.Step, "2026-01-20");
        teacher.SeesView("Je stap is bewaard.", $"20 januari 2026 · {RoadmapScene.Step}");
    }

    [Fact]
    public async Task A_day_without_words_is_no_step()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensRoadmap();
        await teacher.OpensNewStep();

        await teacher.SavesStep("", RoadmapScene.Day);

        teacher.SeesBesideTheCard("Schrijf op wat je gaat doen. De rest van je tekst staat nog in deze kaart.");
    }

    [Fact]
    public async Task Steps_are_listed_by_date_changed_and_taken_away()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.MakesRoadmap();
        await teacher.OpensNewStep();
        await teacher.SavesStep("mijn leidinggevende om tijd vragen", "2026-01-27", "Ruben");
        teacher
            .Card!.Choices("Kies een stap")
            .ShouldBe([
                "27 januari 2026 · mijn leidinggevende om tijd vragen",
                $"3 februari 2026 · {RoadmapScene.Step}",
            ]);

        await teacher.Presses("Wijzig stap", ("Kies een stap", $"3 februari 2026 · {RoadmapScene.Step}"));
        teacher.SeesInput("Met wie?", RoadmapScene.Companion);
        teacher.SeesInput("Op welke dag?", RoadmapScene.Day);
        await teacher.SavesStep("thee in plaats van koffie", "2026-01-21");
        teacher.Card!.Choices("Kies een stap")[0].ShouldBe("21 januari 2026 · thee in plaats van koffie");

        await teacher.Presses("Haal stap weg");
        teacher.SeesView("Wil je deze stap van 21 januari 2026 weghalen?", "thee in plaats van koffie");
        await teacher.Presses("Nee, laat staan");
        await teacher.Presses("Haal stap weg");
        await teacher.Presses("Ja, haal weg");
        teacher.SeesView("De stap is weg.");
        teacher.Card!.Choices("Kies een stap").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_step_may_keep_its_day_when_that_has_passed()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.MakesRoadmap();
        bot.Clock.Advance(TimeSpan.FromDays(60));

        await teacher.Presses("Stappen op mijn roadmap");
        await teacher.Presses("Wijzig stap");
        await teacher.SavesStep("koffie, en het werd heel gezellig", RoadmapScene.Day);
        teacher.SeesView("Je stap is bewaard.", "3 februari 2026 · koffie, en het werd heel gezellig");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_second_press_adds_no_second_step(bool asNewActivity)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensRoadmap();
        await teacher.OpensNewStep();
        await teacher.SavesStep(RoadmapScene.Step, RoadmapScene.Day);

        await teacher.Repeats(asNewActivity);

        teacher.SeesView("Je stap is bewaard.");
        teacher.Card!.Choices("Kies een stap").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Two_devices_may_each_add_a_step()
    {
        await using var bot = Bot.Starts();
        var laptop = bot.Teacher();
        await laptop.OpensRoadmap();
        var phone = laptop.OnAnotherDevice();
        await laptop.OpensNewStep();
        await phone.OpensPosted("Bekijk");
        await phone.OpensNewStep();

        await phone.SavesStep("van de telefoon komt deze stap", RoadmapScene.Day);
        await laptop.SavesStep("en van de laptop deze andere", RoadmapScene.Day);

        laptop.Card!.Choices("Kies een stap").Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_step_that_was_changed_or_taken_away_on_the_phone_is_not_overwritten()
    {
        await using var bot = Bot.Starts();
        var laptop = bot.Teacher();
        await laptop.MakesRoadmap();
        await laptop.Presses("Stappen op mijn roadmap");
        await laptop.Presses("Wijzig stap");
        var phone = laptop.OnAnotherDevice();
        await phone.OpensPosted("Bekijk");
        await phone.Presses("Stappen op mijn roadmap");
        await phone.Presses("Wijzig stap");
        await phone.SavesStep("van de telefoon kwam deze zin", RoadmapScene.Day);

        await laptop.SavesStep("en van de laptop deze andere", RoadmapScene.Day);
        laptop.SeesBesideTheCard(
            "Dit stuk is net op een andere plek gewijzigd. Je tekst staat nog in deze kaart. Open je roadmap voor de nieuwste versie."
        );

        await phone.Presses("Haal stap weg");
        await phone.Presses("Ja, haal weg");
        await laptop.Repeats(asNewActivity: true);
        laptop.SeesBesideTheCard("Deze stap is er niet meer.");
    }

    [Fact]
    public async Task The_twenty_first_step_waits_for_room()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensRoadmap();
        await teacher.Presses("Stappen op mijn roadmap");
        for (var number = 1; number <= 20; number++)
        {
            await teacher.Presses("Nieuwe stap");
            await teacher.SavesStep($"stap nummer {number} van de rij", RoadmapScene.Day);
        }

        await teacher.Presses("Nieuwe stap");
        await teacher.SavesStep("en dan nog deze erbij", RoadmapScene.Day);

        teacher.SeesBesideTheCard(
            "Je roadmap heeft twintig stappen. Haal er eerst een weg. Je tekst staat nog in deze kaart."
        );
    }

    [Theory]
    [InlineData("roadmap.step", "new", "no")]
    [InlineData("roadmap.stepRemove", "step", "geen id")]
    [InlineData("roadmap.stepSave", "id", "geen id")]
    [InlineData("roadmap.save", "part", "17")]
    [InlineData("roadmap.save", "part", "Steps")]
    [InlineData("roadmap.edit", "part", "Steps")]
    [InlineData("roadmap.miniSave", "version", "x")]
    [InlineData("roadmap.present", "page", "2147483647")]
    [InlineData("roadmap.size", "size", "<b>")]
    public async Task Forged_buttons_are_answered_kindly(string verb, string key, string value)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.MakesRoadmap();

        await teacher.Forges(verb, new JsonObject { ["v"] = "1", [key] = value });

        teacher.Answer.Status.ShouldBe(200);
        await teacher.Forges(
            "roadmap.stepRemove",
            new JsonObject { ["v"] = "1", ["step"] = "00000000000000000000000000000007" }
        );
        teacher.SeesBesideTheCard("Deze stap is er niet meer.");
    }
}
