using System.Text.Json.Nodes;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Rhythms;

/// <summary>Choosing a moment and a dose, and the card that then comes.</summary>
public sealed class ChoosingTests
{
    [Fact]
    [Trait("Seed", "L007")]
    public async Task Somebody_chooses_tuesday_at_four_and_gets_one_card_then()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.InstallsTheBot();
        await teacher.OpensRhythm();
        teacher.SeesView("Je hebt nog geen vast moment.", "Ik stuur alleen tussen 7:30 en 18:30");
        teacher.SeesInput("Hoe vaak", "Weekly");
        teacher.Card!.Choices("Dag").ShouldBe(["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"]);

        await teacher.Presses("Bewaar", ("Dag", "dinsdag"), ("Tijd", "16:00"), ("Hoe vaak", "elke week"));
        teacher.SeesView("Nu: elke week, dinsdag om 16:00.", "Ik kom op dinsdag 27 januari 2026 om 16:00.");

        await bot.LivesUntil(1, 27, 15, 59);
        teacher.Prompts().ShouldBe(0);
        await bot.LivesUntil(1, 27, 18, 30);
        teacher.Prompts().ShouldBe(1);
        teacher.SeesPosted("Je vaste moment. Zin in één vraag?", "5 minuten · je kunt altijd stoppen");
        teacher.LastPosted.Card!.Buttons.ShouldBe(["Ga verder", "Later vandaag", "Volgende week", "Sla over"]);
    }

    [Fact]
    public async Task The_timer_sends_by_itself()
    {
        await using var bot = Bot.Starts(settings: ("Rhythm:Enabled", "true"));
        var teacher = bot.Teacher();
        await teacher.Chooses();

        var post = bot.Connector.NextPost();
        bot.SleepsUntil(1, 27, 16);
        bot.Clock.Advance(TimeSpan.FromSeconds(30));
        await post.WaitAsync(TimeSpan.FromSeconds(30));
        teacher.SeesPosted("Je vaste moment.");
    }

    [Fact]
    public async Task Choosing_today_an_hour_that_has_passed_waits_a_week()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();

        await bot.LivesUntil(1, 26, 18);
        teacher.Prompts().ShouldBe(0);
    }

    [Theory]
    [InlineData("Saturday", "16:00", "Weekly")]
    [InlineData("31 februari", "16:00", "Weekly")]
    [InlineData("2", "16:00", "Weekly")]
    [InlineData("Tuesday", "25:00", "Weekly")]
    [InlineData("Tuesday", "06:00", "Weekly")]
    [InlineData("Tuesday", "19:00", "Weekly")]
    [InlineData("Tuesday", "kwart over vier", "Weekly")]
    [InlineData("Tuesday", "16:00", "None")]
    [InlineData("Tuesday", "16:00", "elk uur")]
    [InlineData("", "", "")]
    public async Task What_was_not_offered_is_refused_kindly_and_nothing_is_kept(string day, string time, string dose)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensRhythm();

        await teacher.Forges(
            "rhythm.save",
            new JsonObject
            {
                ["v"] = "1",
                ["day"] = day,
                ["time"] = time,
                ["dose"] = dose,
            }
        );
        teacher.SeesView("Kies een dag, een tijd en hoe vaak.", "Je hebt nog geen vast moment.");
        await teacher.OpensRhythm();
        teacher.SeesView("Je hebt nog geen vast moment.");
    }

    [Fact]
    public async Task Only_working_days_are_offered_and_a_card_of_before_is_refused_kindly()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        await teacher.OpensRhythm();
        await bot.Knows(
            teacher,
            profile => profile.WorkOn(WorkingDays.From([DayOfWeek.Monday, DayOfWeek.Thursday])!.Value)
        );

        await teacher.Presses("Bewaar", ("Dag", "woensdag"));
        teacher.SeesView("Op woensdag werk je niet. Kies een dag dat je werkt.", "Nu: elke week, dinsdag om 16:00.");
        teacher.Card!.Choices("Dag").ShouldBe(["maandag", "donderdag"]);
    }

    [Fact]
    public async Task A_moment_on_a_day_that_is_no_longer_worked_moves_to_the_next_working_day()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        await bot.Knows(
            teacher,
            profile => profile.WorkOn(WorkingDays.From([DayOfWeek.Monday, DayOfWeek.Thursday])!.Value)
        );

        await bot.LivesUntil(1, 22, 15, 30);
        teacher.Prompts().ShouldBe(0);
        await bot.LivesUntil(1, 22, 16);
        teacher.Prompts().ShouldBe(1);
    }

    [Fact]
    public async Task Stopped_means_silence_and_a_question_of_ones_own_accord_still_works()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        await teacher.Presses("Stuur geen vragen");
        teacher.SeesView("Ik stuur je geen vragen.");
        teacher.Card!.HasButton("Pauze").ShouldBeFalse();

        await bot.LivesUntil(2, 10, 18);
        teacher.Prompts().ShouldBe(0);
        await teacher.Says("geef me nu een vraag");
        await teacher.Presses("Ga verder");
        teacher.SeesView("Vraag 1 van 4");

        await teacher.OpensRhythm();
        await teacher.Presses("Bewaar", ("Dag", "woensdag"), ("Tijd", "8:00"), ("Hoe vaak", "één keer per maand"));
        teacher.SeesView("Ik kom op woensdag 4 maart 2026 om 8:00.");
    }

    [Fact]
    public async Task Chosen_anew_just_while_the_stopped_one_is_looked_at_it_comes_again()
    {
        await using var bot = Bot.Starts();
        await using var other = bot.StartsAnotherInstance();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        await teacher.Presses("Stuur geen vragen");
        bot.SleepsUntil(1, 21, 8);
        bot.Store.BeforeWrite = async () =>
        {
            bot.Store.BeforeWrite = null;
            var phone = teacher.At(other);
            await phone.Presses("Bewaar", ("Dag", "donderdag"), ("Tijd", "8:00"), ("Hoe vaak", "elke week"));
        };
        await bot.Ticks();

        await bot.LivesUntil(1, 22, 8);

        teacher.Prompts().ShouldBe(1);
    }

    [Fact]
    public async Task Saving_twice_keeps_once()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        bot.Store.StartsCounting();
        await teacher.Repeats(asNewActivity: true);
        teacher.SeesView("Nu: elke week, dinsdag om 16:00.");
        await teacher.Repeats(asNewActivity: false);
        bot.Store.Writes.ShouldBe(0);
    }

    [Theory]
    [InlineData("ritme", "Je vaste moment en je pauze staan hier.")]
    [InlineData("Mijn ritme?", "Je vaste moment en je pauze staan hier.")]
    [InlineData("pauze", "Kies hoelang ik stil ben. Een reden is niet nodig.")]
    [InlineData("nu even niet", "Goed. Ik ben even stil.")]
    [InlineData("geef me nu een vraag", "5 minuten · je kunt altijd stoppen")]
    public async Task What_can_be_typed_in_dutch(string words, string answer)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says(words);
        teacher.SeesPosted(answer);
    }

    [Theory]
    [InlineData("my rhythm", "Your fixed moment and your pause are here.")]
    [InlineData("pause", "Choose how long I am silent. No reason is needed.")]
    [InlineData("not now", "Fine. I am silent for a while.")]
    [InlineData("give me a question now", "5 minutes")]
    public async Task What_can_be_typed_in_english(string words, string answer)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher("Aoife", locale: "en-IE");
        await teacher.Says(words);
        teacher.SeesPosted(answer);
    }

    [Fact]
    public async Task The_menu_leads_there()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("menu");
        await teacher.Presses("Jij bepaalt");
        await teacher.Presses("Mijn ritme");
        teacher.SeesView("Je hebt nog geen vast moment.");
        await teacher.Presses("Geef me nu een vraag");
        teacher.SeesView("Vraag 1 van 4");
        await teacher.Repeats(asNewActivity: true);
        teacher.SeesView("Vraag 1 van 4");
    }

    [Fact]
    public async Task Two_changes_in_a_week_give_one_question_in_that_week()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses("woensdag", "8:00");
        await bot.LivesUntil(1, 21, 9);
        teacher.Prompts().ShouldBe(1);

        await teacher.OpensRhythm();
        await teacher.Presses("Bewaar", ("Dag", "donderdag"));
        teacher.SeesView("Nu: elke week, donderdag om 8:00.");
        await bot.LivesUntil(1, 23, 18);
        teacher.Prompts().ShouldBe(1);
        await bot.LivesUntil(1, 29, 8);
        // The reminder of the first, and the next question.
        teacher.Prompts().ShouldBe(3);
    }
}
