using System.Text.Json.Nodes;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Rhythms;

/// <summary>Silence that was asked for: no reason, no making up for it.</summary>
public sealed class PauseTests
{
    [Fact]
    [Trait("Seed", "K019")]
    public async Task Two_weeks_of_pause_are_silent_and_nothing_comes_later()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        await teacher.OpensPause();
        teacher.SeesView("In een pauze stuur ik niets.");
        await teacher.Presses("Neem pauze", ("Aantal weken, van 1 tot en met 8", "2"));
        teacher.SeesView("Bewaard.", "Je pauze duurt tot dinsdag 3 februari 2026.");

        await bot.LivesUntil(2, 3, 15, 30);
        teacher.Prompts().ShouldBe(0);
        await bot.LivesUntil(2, 6, 15, 30);
        teacher.Prompts().ShouldBe(1);
    }

    [Fact]
    [Trait("Seed", "K019")]
    public async Task Typing_nu_even_niet_is_quiet_at_once_for_two_weeks()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        await teacher.Says("nu even niet");
        teacher.SeesPosted("Goed. Ik ben even stil.");
        teacher.LastPosted.Text.ShouldNotContain("februari");
        await teacher.Presses("Pauze");
        teacher.SeesView("Je pauze duurt tot dinsdag 3 februari 2026.");

        await bot.LivesUntil(2, 2, 18);
        teacher.Prompts().ShouldBe(0);
    }

    [Fact]
    public async Task Typing_nu_even_niet_does_not_shorten_a_longer_pause()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        await teacher.OpensPause();
        await teacher.Presses("Neem pauze", ("Aantal weken, van 1 tot en met 8", "8"));
        await teacher.Says("nu even niet");
        await teacher.Presses("Pauze");
        teacher.SeesView("Je pauze duurt tot dinsdag 17 maart 2026.");
    }

    [Fact]
    public async Task In_a_talk_nu_even_niet_puts_the_talk_off()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        await teacher.Begins();
        await teacher.Says("nu even niet");
        teacher.SeesPosted("Tot later.");
        await bot.LivesUntil(1, 27, 16);
        teacher.Prompts().ShouldBe(1);
    }

    [Fact]
    public async Task A_pause_that_is_ended_early_does_not_bring_the_question_of_an_hour_ago()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        await teacher.OpensPause();
        await teacher.Presses("Neem pauze", ("Aantal weken, van 1 tot en met 8", "8"));
        await bot.LivesUntil(1, 27, 17);

        await teacher.Presses("Stop de pauze");
        teacher.SeesView("Je pauze is voorbij.");
        await bot.LivesUntil(2, 3, 15, 30);
        teacher.Prompts().ShouldBe(0);
        await bot.LivesUntil(2, 3, 16);
        teacher.Prompts().ShouldBe(1);
    }

    [Fact]
    public async Task No_reminder_comes_in_a_pause()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        await bot.LivesUntil(1, 27, 16);
        await teacher.Says("nu even niet");
        await bot.LivesUntil(2, 9, 18);
        teacher.Prompts().ShouldBe(1);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("9")]
    [InlineData("-1")]
    [InlineData("twee")]
    [InlineData("2,5")]
    [InlineData("")]
    public async Task A_pause_of_another_length_is_asked_again(string weeks)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        await teacher.OpensPause();
        await teacher.Forges("pause.take", new JsonObject { ["v"] = "1", ["weeks"] = weeks });
        teacher.SeesView("Kies een aantal weken van 1 tot en met 8.");
        teacher.DoesNotSee("Je pauze duurt");
    }

    [Fact]
    [Trait("Seed", "K019")]
    public async Task Exam_weeks_are_kept_quiet()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        await teacher.OpensPause();
        await teacher.Presses("Houd deze dagen stil", ("Vanaf", "2026-01-26"), ("Tot en met", "2026-02-06"));
        teacher.SeesView("Van 26 januari 2026 tot en met 6 februari 2026 stuur ik niets.");

        await bot.LivesUntil(2, 10, 15, 30);
        teacher.Prompts().ShouldBe(0);
        await bot.LivesUntil(2, 10, 16);
        teacher.Prompts().ShouldBe(1);
    }

    [Theory]
    [InlineData("31 februari", "2026-02-06", "Deze datum ken ik niet.")]
    [InlineData("", "", "Deze datum ken ik niet.")]
    [InlineData("2026-01-12", "2026-02-06", "Deze dag is al voorbij.")]
    [InlineData("2026-02-06", "2026-01-26", "De laatste dag ligt voor de eerste dag.")]
    [InlineData("2026-01-26", "2027-01-26", "Dat is langer dan een half jaar.")]
    public async Task Days_that_cannot_be_are_asked_again(string from, string to, string answer)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        await teacher.OpensPause();
        await teacher.Presses("Houd deze dagen stil", ("Vanaf", from), ("Tot en met", to));
        teacher.SeesView(answer);
        teacher.Card!.HasButton("Stop de pauze").ShouldBeFalse();
    }

    [Fact]
    public async Task Without_a_moment_there_is_nothing_to_pause()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("pauze");
        await teacher.Presses("Pauze");
        teacher.SeesView("Je hebt nog geen vast moment.");
        await teacher.Presses("Kies mijn moment");
        teacher.SeesView("Mijn ritme");
    }
}
