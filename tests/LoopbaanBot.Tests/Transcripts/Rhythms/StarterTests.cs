using LoopbaanBot.Careers.People;
using LoopbaanBot.Tests.Transcripts.Kit;
using Teacher = LoopbaanBot.Tests.Transcripts.Kit.Teacher;

namespace LoopbaanBot.Tests.Transcripts.Rhythms;

/// <summary>The light track of those in training and induction.</summary>
public sealed class StarterTests
{
    private static async Task<Teacher> Starts(Bot bot, Phase phase)
    {
        var teacher = bot.Teacher("Fatima");
        await teacher.InstallsTheBot();
        await bot.Knows(teacher, profile => profile.Enter(phase, new DateOnly(2026, 1, 20)));
        await teacher.OpensRhythm();
        teacher.SeesInput("Hoe vaak", "EveryTwoWeeks");
        await teacher.Presses("Bewaar");
        teacher.SeesView("Nu: elke twee weken, dinsdag om 16:00.");
        return teacher;
    }

    [Fact]
    [Trait("Seed", "K019")]
    [Trait("Seed", "K152")]
    public async Task A_starter_is_asked_for_needs_for_eight_weeks_and_for_a_question_after()
    {
        await using var bot = Bot.Starts();
        var teacher = await Starts(bot, Phase.Starting);
        await bot.LivesUntil(3, 10, 16);
        teacher.PromptCards().ShouldAllBe(card => card.Text.Contains("Wat heb je nodig?"));
        // 27 January, 10 and 24 February and 10 March, and a reminder of the first three.
        teacher.Prompts().ShouldBe(7);

        await bot.LivesUntil(3, 24, 16);
        teacher.SeesPosted("Kwaliteitenreflectie · Wat kan ik?");
    }

    [Fact]
    [Trait("Seed", "K150")]
    public async Task Somebody_in_training_begins_with_qualities_once_in_two_weeks()
    {
        await using var bot = Bot.Starts();
        var teacher = await Starts(bot, Phase.Aspiring);
        await bot.LivesUntil(1, 27, 16);
        teacher.SeesPosted("Kwaliteitenreflectie · Wat kan ik?");
        await teacher.OpensPosted("Sla over");
        await bot.LivesUntil(2, 9, 18);
        teacher.Prompts().ShouldBe(1);
    }

    [Fact]
    [Trait("Seed", "K152")]
    public async Task Who_needs_time_gets_no_questions_about_the_career_for_four_weeks()
    {
        await using var bot = Bot.Starts();
        var teacher = await Starts(bot, Phase.Starting);
        await bot.LivesUntil(3, 10, 16);
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Wat je kiest, bewaar ik niet.");
        teacher.SeesPosted("Wat heb je nodig?", "Met Ga verder open je het weer.");
        teacher.Card!.Buttons.ShouldBe([
            "Tijd",
            "Uitleg",
            "Iemand om mee te praten",
            "Even niets",
            "Geef me een vraag",
        ]);

        await teacher.Presses("Tijd");
        teacher.SeesView("Kies één uur deze week dat van jou is.", "laat ik rusten tot dinsdag 7 april 2026.");
        await bot.LivesUntil(3, 24, 16);
        teacher.SeesPosted("Wat heb je nodig?");
        await bot.LivesUntil(4, 7, 16);
        teacher.SeesPosted("Kwaliteitenreflectie · Wat kan ik?");
    }

    [Fact]
    public async Task Each_need_has_something_that_follows()
    {
        await using var bot = Bot.Starts();
        var teacher = await Starts(bot, Phase.Starting);
        await bot.LivesUntil(1, 27, 16);
        await teacher.OpensPosted("Ga verder");
        await teacher.Presses("Uitleg");
        teacher.SeesView("Vraag één collega om tien minuten.");
        await teacher.Presses("Terug");
        await teacher.Presses("Iemand om mee te praten");
        teacher.SeesView("Vraag je begeleider om een kwartier.");
        await teacher.Presses("Terug");
        await teacher.Presses("Geef me een vraag");
        teacher.SeesView("Kwaliteitenreflectie", "Vraag 1 van 4");
    }

    [Fact]
    public async Task Who_wants_nothing_gets_nothing_for_two_weeks()
    {
        await using var bot = Bot.Starts();
        var teacher = await Starts(bot, Phase.Starting);
        await bot.LivesUntil(1, 27, 16);
        await teacher.OpensPosted("Ga verder");
        await teacher.Presses("Even niets");
        teacher.SeesView("Je pauze duurt tot dinsdag 10 februari 2026.");
        await teacher.Presses("Neem pauze", ("Aantal weken, van 1 tot en met 8", "4"));
        teacher.SeesView("Je pauze duurt tot dinsdag 24 februari 2026.");
        await bot.LivesUntil(2, 24, 15, 30);
        teacher.Prompts().ShouldBe(1);
    }
}
