using System.Text.Json.Nodes;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Tests.Transcripts.Kit;
using Teacher = LoopbaanBot.Tests.Transcripts.Kit.Teacher;

namespace LoopbaanBot.Tests.Transcripts.Rhythms;

/// <summary>The four buttons of a prompt, its one reminder, and prompts of long ago.</summary>
public sealed class PromptTests
{
    private static async Task<Teacher> GetsHerCard(Bot bot, string dose = "elke week")
    {
        var teacher = bot.Teacher();
        await teacher.Chooses(dose: dose);
        await bot.LivesUntil(1, 27, 16);
        teacher.Prompts().ShouldBe(1);
        return teacher;
    }

    [Fact]
    public async Task Going_on_opens_the_reflection_and_nothing_reminds()
    {
        await using var bot = Bot.Starts();
        var teacher = await GetsHerCard(bot, "elke twee weken");
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Vraag 1 van 4");

        await bot.LivesUntil(2, 10, 15, 30);
        teacher.Prompts().ShouldBe(0);
    }

    [Fact]
    public async Task Going_on_twice_is_one_talk()
    {
        await using var bot = Bot.Starts();
        var teacher = await GetsHerCard(bot);
        var phone = teacher.OnAnotherDevice();
        await teacher.OpensPosted("Later vandaag");
        await teacher.OpensPosted("Ga verder");
        await teacher.Answers(Road.Moment);
        await teacher.Repeats(asNewActivity: false);
        var stale = new JsonObject
        {
            ["v"] = "1",
            ["slot"] = "2026-01-27T1600",
            ["choice"] = "Now",
        };

        await phone.Forges("prompt.answer", stale);
        phone.SeesView("Vraag 2 van 4");
        await phone.Repeats(asNewActivity: false);
        phone.SeesView("Vraag 2 van 4");
    }

    [Fact]
    public async Task Later_today_comes_two_hours_later_once()
    {
        await using var bot = Bot.Starts();
        var teacher = await GetsHerCard(bot);
        await teacher.OpensPosted("Later vandaag");
        teacher.SeesView("Ik kom terug op dinsdag 27 januari 2026 om 18:00.");
        teacher.SeesPosted("Ik kom terug op dinsdag 27 januari 2026 om 18:00.");

        await bot.LivesUntil(1, 27, 17, 30);
        var before = teacher.PostedCards.Count;
        await bot.LivesUntil(1, 28, 12);
        teacher.PostedCards.Count.ShouldBe(before + 1);
        teacher.SeesPosted("Je vroeg me om later terug te komen.");
    }

    [Fact]
    public async Task Later_today_pressed_twice_keeps_the_first_moment()
    {
        await using var bot = Bot.Starts();
        var teacher = await GetsHerCard(bot);
        var card = teacher.LastPosted;
        await teacher.OpensPosted("Later vandaag");
        await bot.LivesUntil(1, 27, 16, 30);

        await teacher.Repeats(asNewActivity: true);
        teacher.SeesView("om 18:00.");
        card.Id.ShouldBe(teacher.LastPosted.Id);
    }

    [Fact]
    public async Task Too_late_for_today_it_comes_on_the_next_working_day()
    {
        await using var bot = Bot.Starts();
        var teacher = await GetsHerCard(bot);
        await bot.Knows(
            teacher,
            profile => profile.WorkOn(WorkingDays.From([DayOfWeek.Tuesday, DayOfWeek.Thursday])!.Value)
        );
        await bot.LivesUntil(1, 27, 17);
        await teacher.OpensPosted("Later vandaag");
        teacher.SeesView("Vandaag lukt niet meer. Ik kom terug op donderdag 29 januari 2026 om 16:00.");

        var before = teacher.PostedCards.Count;
        await bot.LivesUntil(1, 29, 15, 30);
        teacher.PostedCards.Count.ShouldBe(before);
        await bot.LivesUntil(1, 29, 16);
        teacher.PostedCards.Count.ShouldBe(before + 1);
    }

    [Fact]
    public async Task Next_week_takes_the_place_of_the_question_of_next_week()
    {
        await using var bot = Bot.Starts();
        var teacher = await GetsHerCard(bot);
        var title = teacher.LastPosted.Card!.Text.Split('\n')[0];
        await teacher.OpensPosted("Volgende week");
        teacher.SeesView("Ik kom terug op dinsdag 3 februari 2026 om 16:00.");

        var before = teacher.PostedCards.Count;
        await bot.LivesUntil(2, 3, 18, 30);
        teacher.PostedCards.Count.ShouldBe(before + 1);
        teacher.SeesPosted(title, "Je vroeg me om later terug te komen.");
        await bot.LivesUntil(2, 10, 16);
        teacher.SeesPosted("Je vaste moment.");
    }

    [Fact]
    public async Task Skipping_is_answered_once_and_twice_is_harmless()
    {
        await using var bot = Bot.Starts();
        var teacher = await GetsHerCard(bot, "elke twee weken");
        await teacher.OpensPosted("Sla over");
        teacher.SeesView("Overgeslagen. Dat is goed.");
        bot.Store.StartsCounting();
        await teacher.Repeats(asNewActivity: true);
        teacher.SeesView("Overgeslagen. Dat is goed.");
        await teacher.Repeats(asNewActivity: false);
        bot.Store.Writes.ShouldBe(0);

        var before = teacher.PostedCards.Count;
        await bot.LivesUntil(2, 9, 18);
        teacher.PostedCards.Count.ShouldBe(before);
    }

    [Fact]
    public async Task A_skipped_question_can_still_be_opened()
    {
        await using var bot = Bot.Starts();
        var teacher = await GetsHerCard(bot);
        await teacher.OpensPosted("Sla over");
        await teacher.Presses("Ga verder");
        teacher.SeesView("Vraag 1 van 4");
    }

    [Fact]
    public async Task One_reminder_after_three_days_and_then_silence()
    {
        await using var bot = Bot.Starts();
        var teacher = await GetsHerCard(bot, "elke twee weken");
        await bot.LivesUntil(1, 30, 15, 30);
        teacher.Prompts().ShouldBe(1);
        await bot.LivesUntil(1, 30, 16);
        teacher.Prompts().ShouldBe(2);
        teacher.SeesPosted("Deze vraag staat nog voor je klaar. Hierna laat ik hem rusten.");
        await bot.LivesUntil(2, 9, 18);
        teacher.Prompts().ShouldBe(2);
    }

    [Fact]
    public async Task Who_comes_back_after_three_weeks_finds_every_card_working_or_kindly_over()
    {
        await using var bot = Bot.Starts();
        var teacher = await GetsHerCard(bot);
        await bot.LivesUntil(2, 17, 17);
        // Four questions, each with its reminder but the last.
        teacher.Prompts().ShouldBe(7);

        var old = teacher.PromptCards()[0];
        await teacher.Forges("prompt.answer", old.Card!.Press("Sla over").Data);
        teacher.SeesBesideTheCard("Deze kaart is voorbij. Je volgende moment staat bij Mijn ritme.");
        await teacher.Forges("prompt.answer", old.Card!.Press("Volgende week").Data);
        teacher.SeesBesideTheCard("Deze kaart is voorbij. Je volgende moment staat bij Mijn ritme.");
        await teacher.Forges("prompt.answer", old.Card!.Press("Ga verder").Data);
        teacher.SeesView(old.Card!.Text.Split('\n')[0].Trim(), "Vraag 1 van 4");
    }

    [Theory]
    [InlineData("2026-02-31T1600", "Now", "Deze kaart is verouderd.")]
    [InlineData("2026-01-28T1600", "Skipped", "Deze kaart is voorbij.")]
    [InlineData("2026-01-27T1600", "Nooit", "Deze kaart is verouderd.")]
    [InlineData("", "", "Deze kaart is verouderd.")]
    public async Task A_card_that_nobody_sent_changes_nothing(string slot, string choice, string answer)
    {
        await using var bot = Bot.Starts();
        var teacher = await GetsHerCard(bot);
        bot.Store.StartsCounting();
        await teacher.Forges(
            "prompt.answer",
            new JsonObject
            {
                ["v"] = "1",
                ["slot"] = slot,
                ["choice"] = choice,
            }
        );
        teacher.Sees(answer);
        bot.Store.Writes.ShouldBe(0);
    }

    [Fact]
    public async Task Somebody_elses_prompt_tells_nothing()
    {
        await using var bot = Bot.Starts();
        var teacher = await GetsHerCard(bot);
        var other = bot.Teacher("Daan");
        await other.InstallsTheBot();
        await other.Forges("prompt.answer", teacher.LastPosted.Card!.Press("Sla over").Data);
        other.SeesBesideTheCard("Deze kaart is voorbij. Je volgende moment staat bij Mijn ritme.");
    }

    [Fact]
    public async Task A_prompt_comes_in_the_language_of_the_teacher()
    {
        await using var bot = Bot.Starts();
        var teacher = await GetsHerCard(bot);
        await teacher.Says("engels");
        await bot.LivesUntil(2, 3, 16);
        teacher.SeesPosted("Your fixed moment. Do you want one question?");
        teacher.LastPosted.Card!.Buttons.ShouldBe(["Continue", "Later today", "Next week", "Skip"]);
    }

    [Fact]
    public async Task Over_the_change_of_the_clock_the_hour_on_the_wall_stays()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses("maandag", "7:30");
        await bot.LivesUntil(3, 23, 8);
        var before = teacher.Prompts();
        bot.SleepsUntil(3, 30, 7, 29);
        await bot.Ticks();
        teacher.Prompts().ShouldBe(before);
        bot.SleepsUntil(3, 30, 7, 30);
        await bot.Ticks();
        teacher.Prompts().ShouldBe(before + 1);
    }
}
