using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Paths;

namespace LoopbaanBot.Tests.Transcripts.Steps;

/// <summary>Making a step and saying how it stands, without blame and without counting.</summary>
public sealed class StepTests
{
    private const string Call = "de decaan bellen over een ochtend meekijken";

    [Fact]
    [Trait("Seed", "K017")]
    public async Task A_step_is_made_with_what_when_and_with_whom()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensSteps();
        teacher.SeesView("Je hebt nog geen stappen. Eén kleine is genoeg.");
        await teacher.Presses("Nieuwe stap");
        await teacher.Presses(
            "Bewaar",
            ("Wat ga je doen?", Call),
            ("Wanneer?", "2026-02-02"),
            ("Met wie?", "Fatima van de derde"),
            ("Als", "mijn laatste les van maandag klaar is"),
            ("Lukt dat niet:", "ik stuur haar een bericht"),
            ("Reservedag", "2026-02-05")
        );
        teacher.SeesView(
            "Nog te doen",
            Call,
            "2 februari 2026",
            "Fatima van de derde",
            "mijn laatste les van maandag klaar is",
            "ik stuur haar een bericht",
            "5 februari 2026"
        );
        teacher.PostedCards.ShouldAllBe(posted => !posted.Text.Contains("decaan"));

        await teacher.Presses("Mijn stappen");
        teacher.Card!.Choices("Kies een stap").ShouldBe([$"{Call} · 2 februari 2026"]);
    }

    [Fact]
    [Trait("Seed", "K017")]
    public async Task A_step_is_busy_then_otherwise_then_done()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.MakesStep(Call);
        await teacher.Presses("Mee bezig");
        teacher.SeesView("Je bent ermee bezig");

        await teacher.Presses("Anders");
        teacher.SeesView("Wat er stond, blijft bewaard.");
        await teacher.Presses("Bewaar", ("Wat ga je doen?", "haar eerst een bericht sturen"));
        teacher.SeesView(
            "Nog te doen, anders dan eerst",
            "haar eerst een bericht sturen",
            "Tot 20 januari 2026 stond hier:",
            Call
        );

        bot.Clock.Advance(TimeSpan.FromDays(2));
        await teacher.Presses("Gedaan");
        teacher.SeesView("Gedaan op 22 januari 2026");
        await teacher.Repeats(asNewActivity: true);
        teacher.SeesView("Gedaan op 22 januari 2026");
        await teacher.Presses("Pak weer op");
        teacher.SeesView("Nog te doen");
    }

    [Fact]
    public async Task Letting_go_is_fine_and_what_is_open_stands_first()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.MakesStep("een boek over toetsen lezen", "2026-02-01");
        await teacher.Presses("Laat los");
        teacher.SeesView("Losgelaten op 20 januari 2026. Dat mag.");
        await teacher.MakesStep("een dag meelopen", "2026-03-01");
        await teacher.MakesStep("Bram om raad vragen", "2026-02-10");

        await teacher.Presses("Mijn stappen");
        teacher
            .Card!.Choices("Kies een stap")
            .ShouldBe([
                "Bram om raad vragen · 10 februari 2026",
                "een dag meelopen · 1 maart 2026",
                "een boek over toetsen lezen · losgelaten op 20 januari 2026",
            ]);
        await teacher.Presses("Verwijder", ("Kies een stap", "een dag meelopen · 1 maart 2026"));
        teacher.SeesView("Wil je deze stap verwijderen?", "een dag meelopen");
        await teacher.Presses("Ja, verwijder");
        teacher.SeesView("Deze stap is verwijderd.");
        teacher.DoesNotSee("een dag meelopen");
    }

    [Fact]
    public async Task The_smallest_piece_becomes_a_step_of_its_own()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.MakesStep(Call);
        await teacher.Presses("Kleinste stap");
        teacher.SeesView("Het begin van:", Call, "Wat is het kleinste stukje dat je deze week kunt doen?");
        await teacher.Presses("Bewaar", ("Wat ga je doen?", "haar nummer opzoeken"), ("Wanneer?", "2026-01-21"));
        teacher.SeesView("haar nummer opzoeken", "Dit is het kleinste stukje van:", Call);

        await teacher.Presses("Mijn stappen");
        teacher.Card!.Choices("Kies een stap").Count.ShouldBe(2);
    }

    [Fact]
    [Trait("Seed", "K071")]
    public async Task The_plan_of_a_reflection_is_put_with_the_steps_once()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.WalksToPlan();
        await teacher.Presses(
            "Verder",
            ("Als", "de bel van het vijfde uur gaat"),
            ("dan", "schrijf ik één regel op"),
            ("Lukt dat niet:", "ik doe het in de trein")
        );
        await teacher.Presses("Bewaar");
        await teacher.Presses("Zet bij je stappen");
        teacher.SeesInput("Wat ga je doen?", "schrijf ik één regel op");
        teacher.SeesInput("Als", "de bel van het vijfde uur gaat");
        teacher.SeesInput("Lukt dat niet:", "ik doe het in de trein");
        await teacher.Presses("Bewaar", ("Wanneer?", "2026-01-22"), ("Reservedag", "2026-01-23"));
        teacher.SeesView("schrijf ik één regel op", "Dit komt uit een reflectie.", "23 januari 2026");

        await teacher.OpensPosted("Bekijk");
        await teacher.Presses("Zet bij je stappen");
        teacher.SeesView("Deze stap staat er al.");
    }

    [Fact]
    public async Task A_reflection_without_a_plan_is_fine()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Keeps();

        teacher.Card!.HasButton("Zet bij je stappen").ShouldBeFalse();
    }

    [Fact]
    [Trait("Seed", "K058")]
    public async Task A_try_out_of_a_path_becomes_a_step()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensPaths();
        await teacher.Presses("Lees", ("Over welk pad wil je lezen?", "Van beginner naar expert"));
        await teacher.Presses("Vertel meer");
        teacher.SeesView("Probeer in één les een nieuwe aanpak.");
        await teacher.Presses("Maak er een stap van");
        teacher.SeesInput(
            "Wat ga je doen?",
            "in één les een nieuwe aanpak proberen, met een collega die op één punt meekijkt"
        );
        await teacher.Presses("Bewaar", ("Wanneer?", "2026-01-29"));
        teacher.SeesView("in één les een nieuwe aanpak proberen", "Dit komt uit een loopbaanpad.");
    }
}
