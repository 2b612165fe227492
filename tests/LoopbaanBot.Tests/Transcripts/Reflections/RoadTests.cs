using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Reflections;

/// <summary>The choices that are there at every step.</summary>
public sealed class RoadTests
{
    private const string FollowUp = "Kun je één moment kiezen? Waar was je, en wie waren erbij?";

    [Fact]
    public async Task A_short_answer_gets_one_follow_up_and_a_talk_has_one_at_most()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();

        await teacher.Answers("gesprek met boze ouder");
        teacher.SeesView(FollowUp);
        await teacher.Answers("bij mij thuis");
        teacher.SeesView("Vraag 2 van 4");
        await teacher.Answers("geduld met pubers");
        teacher.SeesView("Vraag 3 van 4");
        await teacher.Answers("vaker zo doen");
        teacher.SeesView("Vraag 4 van 4");
    }

    [Fact]
    public async Task The_one_follow_up_may_come_at_a_later_answer_and_may_be_skipped()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.Answers(Road.Moment);

        await teacher.Answers("geduld met pubers");
        teacher.SeesView("Wat maakt dat dit voor jou telt?");
        await teacher.Presses("Sla over");
        teacher.SeesView("Vraag 3 van 4");
    }

    [Fact]
    [Trait("Seed", "K067")]
    public async Task The_first_question_asks_for_something_that_really_happened()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();

        teacher.Card!.Help.ShouldContain("Kies één moment dat echt is gebeurd.");
    }

    [Fact]
    public async Task Ask_differently_says_it_in_other_words_then_asks_another_and_keeps_what_was_written()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        var first = teacher.Asked();
        var text = teacher.Card!.Text;

        await teacher.Presses("Vraag anders", ("Je antwoord", "half geschreven zinnetje"));
        teacher.Asked().ShouldBe(first);
        teacher.Card!.Text.ShouldNotBe(text);
        teacher.SeesInput("Je antwoord", "half geschreven zinnetje");

        await teacher.Presses("Vraag anders");
        teacher.Asked().ShouldNotBeNull();
        teacher.Asked().ShouldNotBe(first);
    }

    [Fact]
    [Trait("Seed", "K016")]
    public async Task Every_step_can_be_skipped_and_then_there_is_nothing_to_keep()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();

        foreach (var page in new[] { "Vraag 2 van 4", "Vraag 3 van 4", "Vraag 4 van 4", "als-dan-plan" })
        {
            await teacher.Presses("Sla over");
            teacher.SeesView(page);
        }

        await teacher.Presses("Niet nu");
        teacher.SeesView("Je hebt nog niets opgeschreven. Er is niets om te bewaren.");
        await teacher.Presses("Bewaar");
        teacher.SeesView("Je hebt nog niets opgeschreven. Er is niets om te bewaren.", "Nog een vraag");
        await teacher.Says("mijn reflecties");
        await teacher.Presses("Bekijk");
        teacher.SeesView("Concept van 20 januari 2026 · Kwaliteitenreflectie");
    }

    [Fact]
    public async Task Back_shows_the_earlier_answer_and_it_can_be_changed()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        var question = teacher.Asked();
        await teacher.Answers(Road.Moment);

        await teacher.Presses("Terug");
        teacher.SeesView("Vraag 1 van 4");
        teacher.Asked().ShouldBe(question);
        teacher.SeesInput("Je antwoord", Road.Moment);
        await teacher.Answers("Ik vroeg door en zweeg daarna tot hij zelf weer begon te praten.");
        teacher.SeesView("Vraag 2 van 4");

        await teacher.Answers(Road.Quality);
        await teacher.Presses("Sla over");
        await teacher.Presses("Sla over");
        await teacher.Presses("Niet nu");
        teacher.SeesView("Ik vroeg door en zweeg daarna tot hij zelf weer begon te praten.", Road.Quality);
        teacher.DoesNotSee(Road.Moment);
    }

    [Fact]
    public async Task There_is_nothing_before_the_first_step()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();

        teacher.Card!.HasButton("Terug").ShouldBeFalse();
        await teacher.Says("terug");
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Vraag 1 van 4");
    }

    [Fact]
    public async Task Later_keeps_what_stands_in_the_input()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();

        await teacher.Presses("Later verder", ("Je antwoord", "ik was net aan het"));
        teacher.SeesView("Tot later.", "Ga verder");
        bot.Clock.Advance(TimeSpan.FromDays(2));
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Vraag 1 van 4");
        teacher.SeesInput("Je antwoord", "ik was net aan het");
    }

    public static TheoryData<int> Steps => [0, 1, 2, 3, 4, 5];

    [Theory]
    [MemberData(nameof(Steps))]
    [Trait("Seed", "K016")]
    public async Task Stop_works_at_every_step_and_Ga_verder_leads_back_to_it(int step)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        Func<Task>[] road =
        [
            () => teacher.Answers(Road.Moment),
            () => teacher.Answers(Road.Quality),
            () => teacher.Answers(Road.Ahead),
            () => teacher.Rates("6"),
            () => teacher.Answers(Road.Why),
        ];
        foreach (var pace in road.Take(step))
        {
            await pace();
        }

        var page = teacher.Card!.Text;
        await teacher.Presses("Stop");
        teacher.SeesView("Je bent gestopt.");
        if (step > 0)
        {
            await teacher.Presses("Ga verder");
            teacher.Card!.Text.ShouldBe(page);
        }
    }

    [Fact]
    [Trait("Seed", "K016")]
    public async Task Stop_with_nothing_written_leaves_nothing_behind()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();

        await teacher.Presses("Stop");
        teacher.SeesView("Je bent gestopt. Er was nog niets om te bewaren.", "Kwaliteitenreflectie");
        teacher.SeesPosted("Er was nog niets om te bewaren.");
        await teacher.Says("mijn reflecties");
        await teacher.Presses("Bekijk");
        teacher.SeesView("Je hebt nog geen reflecties.");
    }

    [Fact]
    public async Task Every_page_has_its_own_help()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();

        teacher.Card!.Help.ShouldNotBeEmpty();
        await teacher.WalksToScale();
        teacher.Card!.Help.ShouldContain("Het cijfer is alleen voor jou. Het is geen toets.");
        await teacher.Rates("6");
        teacher.Card!.Help.ShouldContain("Eén zin is genoeg.");
    }
}
