using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Reflections;

/// <summary>A talk that stops in the middle goes on where it was, whatever happened in between.</summary>
public sealed class DraftTests
{
    [Fact]
    [Trait("Seed", "K016")]
    public async Task A_stopped_talk_goes_on_from_the_journal_at_the_same_question()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.Answers(Road.Moment);
        var page = teacher.Card!.Text;

        await teacher.Presses("Stop");
        teacher.SeesView("Wat je schreef, staat als concept bij Mijn reflecties.");
        bot.Clock.Advance(TimeSpan.FromDays(1));
        await teacher.Says("mijn reflecties");
        await teacher.Presses("Bekijk");
        teacher.SeesView("Concept van 20 januari 2026 · Kwaliteitenreflectie");
        await teacher.Presses("Open");
        teacher.Card!.Text.ShouldBe(page);

        await teacher.Answers(Road.Quality);
        teacher.SeesView("Vraag 3 van 4");
    }

    [Fact]
    public async Task A_killed_bot_goes_on_at_the_same_question()
    {
        await using var bot = Bot.Starts(onDisk: true);
        var teacher = bot.Teacher();
        await teacher.InstallsTheBot();
        await teacher.Begins();
        await teacher.Answers(Road.Moment);
        var page = teacher.Card!.Text;

        bot.Restarts();
        await teacher.Answers(Road.Quality);
        teacher.SeesView("Vraag 3 van 4");
        await teacher.Presses("Terug");
        teacher.SeesInput("Je antwoord", Road.Quality);

        bot.Restarts();
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Vraag 2 van 4");
        page.ShouldContain("Vraag 2 van 4");
        await teacher.Answers(Road.Quality);
        await teacher.Answers(Road.Ahead);
        await teacher.Presses("Sla over");
        await teacher.Presses("Niet nu");
        teacher.SeesView(Road.Moment, Road.Quality, Road.Ahead);
        await teacher.Presses("Bewaar");

        bot.Restarts();
        await teacher.OpensPosted("Bekijk");
        teacher.SeesView(Road.Moment, Road.Quality, Road.Ahead);
    }

    [Fact]
    public async Task After_a_reload_the_posted_card_opens_the_same_page()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.Answers(Road.Moment);
        var page = teacher.Card!.Text;

        await teacher.OpensPosted("Ga verder");
        teacher.Card!.Text.ShouldBe(page);
        await teacher.OpensPosted("Ga verder");
        teacher.Card!.Text.ShouldBe(page);
    }

    [Fact]
    [Trait("Seed", "K016")]
    public async Task On_Thursday_the_phone_opens_what_the_laptop_left_on_Tuesday()
    {
        await using var bot = Bot.Starts();
        var laptop = bot.Teacher();
        await laptop.Begins();
        await laptop.Answers(Road.Moment);
        bot.Clock.Advance(TimeSpan.FromDays(2));

        var phone = laptop.OnAnotherDevice();
        await phone.OpensPosted("Ga verder");
        phone.Card!.Text.ShouldBe(laptop.Card!.Text);
    }

    [Fact]
    public async Task The_same_page_answered_on_two_devices_loses_no_word()
    {
        await using var bot = Bot.Starts();
        var laptop = bot.Teacher();
        await laptop.Begins();
        var phone = laptop.OnAnotherDevice();
        await phone.OpensPosted("Ga verder");

        await phone.Answers(Road.Moment);
        await laptop.Answers("Eigenlijk ging het die keer vooral om de stilte na mijn vraag.");

        laptop.SeesView("Vraag 2 van 4", "Deze kaart is van een eerder moment. Hier is de stap waar je nu bent.");
        laptop.SeesView(
            "Dit schreef je op een eerdere kaart:",
            "Eigenlijk ging het die keer vooral om de stilte na mijn vraag."
        );
        await laptop.Presses("Terug");
        laptop.SeesInput("Je antwoord", Road.Moment);
    }

    [Fact]
    public async Task A_plan_that_comes_late_from_another_device_is_shown_too()
    {
        await using var bot = Bot.Starts();
        var laptop = bot.Teacher();
        await laptop.Begins();
        await laptop.WalksToPlan();
        var phone = laptop.OnAnotherDevice();
        await phone.OpensPosted("Ga verder");

        await phone.Presses("Niet nu");
        await laptop.Presses("Verder", ("Als", "de bel van het vijfde uur gaat"), ("dan", "schrijf ik één regel op"));
        laptop.SeesView(Road.Moment, "Dit schreef je op een eerdere kaart:");
        laptop.SeesView("de bel van het vijfde uur gaat", "schrijf ik één regel op");
    }

    [Fact]
    public async Task Words_for_a_reflection_that_was_kept_elsewhere_stay_in_the_card()
    {
        await using var bot = Bot.Starts();
        var laptop = bot.Teacher();
        await laptop.Begins();
        await laptop.Answers(Road.Moment);
        var phone = laptop.OnAnotherDevice();
        await phone.OpensPosted("Ga verder");
        foreach (var skip in new[] { "Sla over", "Sla over", "Sla over", "Niet nu" })
        {
            await phone.Presses(skip);
        }

        await phone.Presses("Bewaar");
        await laptop.Answers("nog een late gedachte hierover");
        laptop.SeesBesideTheCard(
            "Deze reflectie is al bewaard. Je tekst staat nog in deze kaart. Via Mijn reflecties kun je hem toevoegen."
        );
    }

    [Fact]
    public async Task Starting_another_topic_puts_the_first_one_aside()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.Answers(Road.Moment);
        await teacher.Begins("Netwerken");
        await teacher.Answers("Ik belde een oud-collega van mijn vorige school op, zomaar even.");

        await teacher.Says("mijn reflecties");
        await teacher.Presses("Bekijk");
        teacher.SeesView(
            "Concept van 20 januari 2026 · Kwaliteitenreflectie",
            "Concept van 20 januari 2026 · Netwerken"
        );
        await teacher.Presses("Open", ("Kies een reflectie", "Concept van 20 januari 2026 · Kwaliteitenreflectie"));
        teacher.SeesView("Kwaliteitenreflectie", "Vraag 2 van 4");
        await teacher.Says("mijn reflecties");
        await teacher.Presses("Bekijk");
        await teacher.Presses("Open", ("Kies een reflectie", "Concept van 20 januari 2026 · Netwerken"));
        teacher.SeesView("Netwerken", "Vraag 2 van 4", "oud-collega");
    }
}
