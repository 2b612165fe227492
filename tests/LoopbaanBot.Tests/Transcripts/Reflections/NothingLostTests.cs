using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Reflections;

/// <summary>Roads on which words could be lost, overwritten or out of reach.</summary>
public sealed class NothingLostTests
{
    private const string SmallTalk = "bedankt en tot morgen dan";

    [Fact]
    public async Task What_is_typed_beside_a_form_fills_none_of_its_fields()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.WalksToSummary();
        await teacher.Presses("Wijzig");

        await teacher.Says(SmallTalk);
        await teacher.OpensPosted("Ga verder");

        teacher.DoesNotSee(SmallTalk);
        await teacher.Presses("Bewaar wijziging");
        teacher.SeesView(Road.Moment, Road.Quality, Road.Ahead);
    }

    [Fact]
    public async Task What_is_typed_beside_a_plan_fills_none_of_its_fields()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.WalksToPlan();

        await teacher.Says(SmallTalk);
        await teacher.OpensPosted("Ga verder");

        teacher.SeesInput("Als", string.Empty);
        teacher.SeesInput("dan", string.Empty);
    }

    [Fact]
    public async Task The_longest_answers_in_emoji_can_be_kept_and_opened_again()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        var longest = string.Concat(Enumerable.Repeat("🎈", 1_000));
        await teacher.Begins();
        foreach (var _ in new[] { "back", "deeper", "ahead" })
        {
            await teacher.Answers(longest);
            while (teacher.Card!.Text.Contains("Kun je één moment", StringComparison.Ordinal))
            {
                await teacher.Answers(longest);
            }
        }

        await teacher.Presses("Sla over");
        await teacher.Presses("Niet nu");
        teacher.SeesView("🎈🎈🎈…");

        await teacher.Presses("Bewaar");
        await teacher.OpensPosted("Bekijk");
        teacher.SeesView("🎈🎈🎈…");
    }

    [Fact]
    public async Task Skipping_a_question_that_was_answered_keeps_the_answer()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.Answers(Road.Moment);
        await teacher.Presses("Terug");

        await teacher.Presses("Sla over");

        await teacher.Presses("Terug");
        teacher.SeesInput("Je antwoord", Road.Moment);
    }

    [Fact]
    public async Task Words_after_later_are_no_answer()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.Presses("Later verder");

        await teacher.Says("hoe laat is de vergadering morgen");
        teacher.SeesPosted("Dat begrijp ik niet.");

        await teacher.Says("menu");
        await teacher.Presses("Ga verder met je concept");
        teacher.SeesView("Vraag 1 van 4");
        teacher.SeesInput("Je antwoord", string.Empty);
    }

    [Fact]
    public async Task The_name_of_a_topic_may_be_the_answer()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();

        await teacher.Says("netwerken");

        teacher.SeesPosted("Kwaliteitenreflectie", "Je antwoord staat erbij.");
    }

    [Fact]
    public async Task A_draft_can_be_thrown_away_from_the_list()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.Answers(Road.Moment);
        await teacher.Presses("Stop");

        await teacher.Says("mijn reflecties");
        await teacher.Presses("Bekijk");
        await teacher.Presses("Verwijder");
        await teacher.Presses("Ja, verwijder");

        await teacher.Says("mijn reflecties");
        await teacher.Presses("Bekijk");
        teacher.SeesView("Je hebt nog geen reflecties.");
    }

    [Fact]
    public async Task The_running_talk_can_be_thrown_away_from_the_list()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.Answers(Road.Moment);

        await teacher.Says("mijn reflecties");
        await teacher.Presses("Bekijk");
        await teacher.Presses("Verwijder");
        await teacher.Presses("Ja, verwijder");

        await teacher.Says("menu");
        teacher.DoesNotSee("Ga verder");
    }

    [Fact]
    public async Task A_talk_that_is_picked_up_again_asks_nothing_that_another_talk_asked_meanwhile()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.Answers(Road.Moment);
        await teacher.Presses("Stop");
        bot.Clock.Advance(TimeSpan.FromDays(1));

        var between = new List<string>();
        for (var talk = 0; talk < 2; talk++)
        {
            await teacher.Begins();
            await teacher.Answers(Road.Moment);
            await teacher.Answers(Road.Quality);
            between.AddRange(teacher.Asked() is { } ahead ? [ahead.Value] : []);
            await teacher.Presses("Stop");
        }

        await teacher.Says("mijn reflecties");
        await teacher.Presses("Bekijk");
        await teacher.Presses("Open", ("Kies een reflectie", teacher.Card!.Choices("Kies een reflectie")[^1]));
        await teacher.Answers(Road.Quality);

        between.ShouldNotBeEmpty();
        between.ShouldNotContain(teacher.Asked()?.Value ?? "an own question");
    }
}
