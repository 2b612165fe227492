using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Scans;
using LoopbaanBot.Scans;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Roadmaps;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Scans;

/// <summary>Five marks of one's own on a day, and later again; nobody else sees them.</summary>
public sealed class ScanTests
{
    private const string Mark = "Jouw cijfer van 1 tot en met 10";

    private static readonly string[] s_first = ["7", "5", "3", "5", "4"];
    private static readonly string[] s_later = ["7", "6", "5", "7", "6"];

    [Fact]
    public async Task Five_questions_give_five_sentences_and_no_total()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await Opens(teacher);
        teacher.SeesView("Je hebt nog geen cijfers gegeven.");
        await teacher.Presses("Vijf vragen");
        teacher.SeesView("Vraag 1 van 5", "Hoe goed kun je nu in twee zinnen vertellen waar je goed in bent?");
        teacher.SeesView("1 = dat lukt nog niet", "10 = dat gaat vanzelf", "Alleen jij ziet dit.");
        await Fills(teacher, s_first);

        teacher.SeesView("Bij kwaliteitenreflectie geef je een 7.", "Bij netwerken geef je een 4.");
        teacher.SeesView("Na een volgende keer zie je hier een lijn.", "geen toets");
        teacher.Card!.Json.ShouldNotContain("Chart.");
        teacher.Card.Text.ShouldNotContain("%");
        teacher.Card.Text.ShouldNotContain("24");
        teacher.SeesPosted("Mijn cijfers · ingevuld op 20 januari 2026", "Bekijk");
        teacher.LastPosted.Text.ShouldNotContain(" 7");
    }

    [Fact]
    [Trait("Seed", "K103")]
    public async Task A_second_scan_shows_lines_and_the_same_in_plain_sentences()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await Opens(teacher);
        await teacher.Presses("Vijf vragen");
        await Fills(teacher, s_first);
        bot.Clock.Advance(TimeSpan.FromDays(84));

        await Opens(teacher);
        teacher.SeesView("Wil je de vijf vragen nog eens invullen?");
        await teacher.Presses("Vijf vragen");
        await Fills(teacher, s_later);

        teacher.SeesView("Bij netwerken gaf je eerst een 4, nu een 6.");
        teacher.SeesView("Bij kwaliteitenreflectie gaf je eerst een 7, en nu ook.");
        teacher.Card!.Json.ShouldContain("Chart.Line");
        teacher.Card.Json.ShouldContain("20 januari 2026, 14 april 2026");
        teacher.Card.Json.ShouldContain("\"x\":\"2026-04-14\"");
    }

    [Fact]
    [Trait("Seed", "K103")]
    public async Task Half_way_only_steering_is_asked()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await Opens(teacher);
        await teacher.Presses("Vijf vragen");
        await Fills(teacher, s_first);
        bot.Clock.Advance(TimeSpan.FromDays(42));

        await Opens(teacher);
        teacher.SeesView("Wil je de vraag over sturen nog eens invullen?");
        await teacher.Presses("Alleen sturen");
        teacher.SeesView("Hoeveel heb jij nu zelf het stuur van je loopbaan in handen?", "Vraag 1 van 1");
        await teacher.Presses("Verder", (Mark, "8"));

        teacher.SeesView("Bij loopbaansturing gaf je eerst een 5, nu een 8.", "Bij netwerken geef je een 4.");
        teacher.DoesNotSee("nog eens invullen?");
    }

    [Fact]
    public async Task A_second_time_on_one_day_betters_the_first()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await Opens(teacher);
        await teacher.Presses("Vijf vragen");
        await Fills(teacher, s_first);
        await teacher.Presses("Alleen sturen");
        await teacher.Presses("Verder", (Mark, "9"));

        teacher.SeesView("Bij loopbaansturing geef je een 9.", "Bij netwerken geef je een 4.");
    }

    [Fact]
    public async Task Skipping_all_keeps_nothing_and_a_mark_off_the_scale_is_asked_again()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await Opens(teacher);
        await teacher.Presses("Vijf vragen");
        await teacher.Presses("Verder", (Mark, "11"));
        teacher.SeesView("Kies een cijfer van 1 tot en met 10.");
        for (var question = 0; question < 5; question++)
        {
            await teacher.Presses("Sla over");
        }

        teacher.SeesView("Je hebt alles overgeslagen. Er is niets bewaard.");
        (await bot.World.StoredText()).ShouldNotContain("scan|");
    }

    [Fact]
    public async Task Marks_can_be_thrown_away_and_are_nobody_elses()
    {
        await using var bot = Bot.Starts();
        var (teacher, other) = (bot.Teacher(), bot.Teacher("Daan"));
        await Opens(teacher);
        await teacher.Presses("Vijf vragen");
        await Fills(teacher, s_first);
        await Opens(other);
        other.SeesView("Je hebt nog geen cijfers gegeven.");

        await teacher.Presses("Gooi weg");
        teacher.SeesView("Wil je al je cijfers weggooien?");
        await teacher.Presses("Ja, gooi weg");
        teacher.SeesView("Je cijfers zijn weg.");
        (await bot.World.StoredText()).ShouldNotContain("scan|");
    }

    [Fact]
    public async Task Years_of_marks_still_fit_a_card_and_are_thrown_away_in_parts()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("menu");
        var store = bot.Services.GetRequiredService<ScanStore>();
        foreach (var days in Enumerable.Range(1, 130).Chunk(50))
        {
            await bot.Has(teacher, person => [.. days.Select(day => store.Put(person, Full(day)))]);
        }

        await Opens(teacher);
        teacher.SeesView("Bij netwerken gaf je eerst een 1, nu een 10.");
        teacher.Card!.Json.ShouldContain("2024-01-02");
        teacher.Card.Json.ShouldNotContain("2024-01-03");

        await teacher.Presses("Gooi weg");
        await teacher.Presses("Ja, gooi weg");
        teacher.SeesView("Een deel is nu weg.");
        await teacher.Presses("Ja, gooi weg");
        teacher.SeesView("Je cijfers zijn weg.");
        (await bot.World.StoredText()).ShouldNotContain("scan|");
    }

    private static CompetencyScan Full(int day) =>
        CareerCompetencies.All.Aggregate(
            CompetencyScan.Of(new DateOnly(2024, 1, 1).AddDays(day)),
            (scan, competency) => scan.Mark(competency, new ScaleScore(day == 1 ? 1 : 10))
        );

    private static async Task Opens(Teacher teacher)
    {
        await teacher.Says("mijn cijfers");
        await teacher.Presses("Bekijk");
    }

    private static async Task Fills(Teacher teacher, string[] marks)
    {
        foreach (var mark in marks)
        {
            await teacher.Presses("Verder", (Mark, mark));
        }
    }
}
