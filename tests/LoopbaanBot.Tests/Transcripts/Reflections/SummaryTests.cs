using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Reflections;

/// <summary>The mark, the plan and what can be done with a finished reflection.</summary>
public sealed class SummaryTests
{
    [Theory]
    [InlineData("1", "Waaraan merk je dat je één punt hoger zit?")]
    [InlineData("10", "Wat maakt dat je niet één punt lager zit?")]
    public async Task The_question_after_the_mark_fits_the_mark(string mark, string question)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.WalksToScale();

        await teacher.Rates(mark);
        teacher.SeesView($"{mark}.", question);
    }

    [Theory]
    [InlineData("abc", "Kies een cijfer van 1 tot en met 10.")]
    [InlineData("11", "Kies een cijfer van 1 tot en met 10.")]
    [InlineData("0", "Kies een cijfer van 1 tot en met 10.")]
    [InlineData("6,5", "Kies een cijfer van 1 tot en met 10.")]
    [InlineData("", "Schrijf iets op, of kies Sla over.")]
    public async Task Another_mark_is_asked_again_kindly(string mark, string notice)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.WalksToScale();

        await teacher.Rates(mark);
        teacher.SeesView("Vraag 4 van 4", notice);
    }

    [Fact]
    public async Task A_plan_that_is_half_filled_in_is_asked_for_again_with_its_words()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.WalksToPlan();

        await teacher.Presses("Verder", ("Als", "de bel van het vijfde uur gaat"));
        teacher.SeesView("Vul Als en dan allebei in, of kies Niet nu.");
        teacher.SeesInput("Als", "de bel van het vijfde uur gaat");
        await teacher.Presses("Verder", ("dan", "schrijf ik één regel op"));
        teacher.SeesView("Als de bel van het vijfde uur gaat, dan schrijf ik één regel op.");
        teacher.DoesNotSee("Lukt dat niet");
    }

    [Fact]
    [Trait("Seed", "K017")]
    public async Task A_plan_is_free()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.WalksToSummary();

        teacher.DoesNotSee("Plan");
    }

    [Fact]
    public async Task Everything_can_be_changed_before_it_is_kept()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.WalksToSummary();

        await teacher.Presses("Wijzig");
        var first = teacher.Card!.Labels[0];
        teacher.SeesInput(first, Road.Moment);
        await teacher.Presses("Bewaar wijziging", (first, "Toch was het meer een gesprek tussen drie mensen."));
        teacher.SeesView("Toch was het meer een gesprek tussen drie mensen.", Road.Quality, "Bewaar");
        teacher.DoesNotSee(Road.Moment);

        await teacher.Presses("Wijzig");
        await teacher.Presses("Laat zo");
        teacher.SeesView("Toch was het meer een gesprek tussen drie mensen.");
        await teacher.Presses("Wijzig");
        await teacher.Presses("Bewaar wijziging", (teacher.Card!.Labels[0], ""));
        teacher.SeesView(Road.Quality);
        teacher.DoesNotSee("drie mensen");
    }

    [Fact]
    [Trait("Seed", "K016")]
    public async Task Throwing_away_is_asked_once_and_leaves_nothing()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.WalksToSummary();

        await teacher.Presses("Gooi weg");
        teacher.SeesView("Wil je deze reflectie weggooien? Je krijgt je woorden niet meer terug.");
        await teacher.Presses("Nee, houd deze");
        teacher.SeesView(Road.Moment);
        await teacher.Presses("Gooi weg");
        await teacher.Presses("Ja, gooi weg");
        teacher.SeesView("Kwaliteitenreflectie · weggegooid");
        teacher.SeesPosted("Kwaliteitenreflectie · weggegooid");
        await teacher.Says("mijn reflecties");
        await teacher.Presses("Bekijk");
        teacher.SeesView("Je hebt nog geen reflecties.");
    }

    [Fact]
    public async Task One_more_question_is_a_new_one_and_joins_the_summary()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        var asked = new List<string?>();
        foreach (var words in new[] { Road.Moment, Road.Quality, Road.Ahead })
        {
            asked.Add(teacher.Asked()?.Value);
            await teacher.Answers(words);
        }

        await teacher.Presses("Sla over");
        await teacher.Presses("Niet nu");
        await teacher.Presses("Nog een vraag");
        asked.ShouldNotContain(teacher.Asked()?.Value);
        await teacher.Answers("Ik leerde het van mijn oude mentor");
        teacher.SeesView("En verder", "Ik leerde het van mijn oude mentor", "Bewaar");
        await teacher.Presses("Nog een vraag");
        await teacher.Presses("Sla over");
        teacher.SeesView("Ik leerde het van mijn oude mentor", "Bewaar");
    }

    [Fact]
    public async Task Discussing_it_with_somebody_gives_ways_to_begin_and_sends_nothing()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.WalksToSummary();
        var posted = teacher.PostedCards.Count;

        await teacher.Presses("Bespreek met iemand");
        teacher.SeesView("Drie manieren om te beginnen:", "1. ", "3. ", "Ik stuur niets door.");
        await teacher.Presses("Terug naar je reflectie");
        teacher.SeesView(Road.Moment);
        await teacher.Presses("Bespreek met iemand");
        await teacher.Presses("Bewaar");
        teacher.SeesView("Je vindt deze reflectie terug bij Mijn reflecties.");
        teacher.PostedCards.Count.ShouldBe(posted);
    }

    [Theory]
    [InlineData("Bewaar")]
    [InlineData("Wijzig")]
    [InlineData("Nog een vraag")]
    [InlineData("Gooi weg")]
    [Trait("Seed", "K016")]
    public async Task Stop_in_words_keeps_a_draft_on_every_page_after_the_road(string page)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.WalksToSummary();
        if (page != "Bewaar")
        {
            await teacher.Presses(page);
        }

        var text = teacher.Card!.Text;
        await teacher.Says("stop");
        teacher.SeesPosted("Wat je schreef, staat als concept bij Mijn reflecties.");
        await teacher.OpensPosted("Ga verder");
        teacher.Card!.Text.ShouldBe(text);
    }

    [Fact]
    public async Task The_summary_can_be_left_by_typing()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.WalksToSummary();

        await teacher.Says("bewaar");
        teacher.SeesPosted("Kwaliteitenreflectie · bewaard op 20 januari 2026");
        await teacher.OpensPosted("Bekijk");
        teacher.SeesView(Road.Moment, "Wijzig", "Verwijder");
    }
}
