using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Reflections;

/// <summary>Pressed twice, delivered twice, pressed a hundred times: one effect.</summary>
public sealed class DoublePressTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_double_click_answers_once_and_shows_no_word_twice(bool asNewActivity)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();

        await teacher.Answers(Road.Moment);
        await teacher.Repeats(asNewActivity);
        teacher.SeesView("Vraag 2 van 4");
        teacher.DoesNotSee("Dit schreef je op een eerdere kaart");
        await teacher.Answers("geduld met pubers");
        await teacher.Answers("dat telt omdat het mij zelf ook rust geeft");
        await teacher.Repeats(asNewActivity);
        teacher.SeesView("Vraag 3 van 4");
        teacher.DoesNotSee("Dit schreef je op een eerdere kaart");
    }

    [Fact]
    public async Task A_delivery_that_is_repeated_after_a_restart_has_no_second_effect()
    {
        await using var bot = Bot.Starts(onDisk: true);
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.Answers("gesprek met boze ouder");

        bot.Restarts();
        await teacher.Repeats(asNewActivity: false);
        teacher.SeesView("Kun je één moment kiezen? Waar was je, en wie waren erbij?");
        teacher.DoesNotSee("Dit schreef je op een eerdere kaart");
    }

    [Theory]
    [InlineData("Wijzig")]
    [InlineData("Nog een vraag")]
    [InlineData("Gooi weg")]
    public async Task A_double_click_on_a_choice_shows_no_code_as_words(string button)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.WalksToSummary();

        await teacher.Presses(button);
        await teacher.Repeats(asNewActivity: true);
        teacher.DoesNotSee("Dit schreef je op een eerdere kaart");
    }

    [Fact]
    public async Task A_double_click_on_the_mark_shows_it_as_chosen_and_not_as_words()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.WalksToScale();

        await teacher.Rates("6");
        await teacher.Repeats(asNewActivity: true);
        teacher.SeesView("6.");
        teacher.DoesNotSee("Dit schreef je op een eerdere kaart");
    }

    [Fact]
    public async Task A_hundred_presses_at_once_answer_once()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();

        await teacher.PressesAtOnce(100, "Verder", ("Je antwoord", Road.Moment));
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Vraag 2 van 4");
        await teacher.Answers(Road.Quality);
        await teacher.Presses("Sla over");
        await teacher.Presses("Sla over");
        await teacher.Presses("Niet nu");
        teacher.Card!.Text.Split(Road.Moment).Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_hundred_presses_at_once_begin_one_talk_and_keep_one_reflection()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("reflecteren");
        await teacher.PressesAtOnce(100, "Kwaliteitenreflectie");
        await teacher.OpensPosted("Ga verder");
        await teacher.WalksToSummary();
        await teacher.PressesAtOnce(100, "Bewaar");

        await teacher.Says("mijn reflecties");
        await teacher.Presses("Bekijk");
        teacher.Card!.Choices("Kies een reflectie").ShouldBe(["20 januari 2026 · Kwaliteitenreflectie"]);
    }
}
