using System.Net;
using LoopbaanBot.People;
using LoopbaanBot.Rhythm;
using LoopbaanBot.Rhythm.Sending;
using LoopbaanBot.Tables;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;
using Teacher = LoopbaanBot.Tests.Transcripts.Kit.Teacher;

namespace LoopbaanBot.Tests.Transcripts.Rhythms;

/// <summary>One card per moment, whatever fails: two instances, a kill, a store that is down, a bot that was removed.</summary>
public sealed class SendingTests
{
    [Fact]
    public async Task Two_instances_that_look_at_the_same_instant_send_one_card()
    {
        await using var bot = Bot.Starts();
        await using var second = bot.StartsAnotherInstance();
        var teachers = Enumerable.Range(0, 10).Select(number => bot.Teacher($"Leraar {number}")).ToArray();
        foreach (var teacher in teachers)
        {
            await teacher.Chooses();
        }

        bot.SleepsUntil(1, 27, 16);
        await Task.WhenAll(Task.Run(bot.Ticks), Task.Run(second.Ticks), Task.Run(bot.Ticks), Task.Run(second.Ticks));
        teachers.ShouldAllBe(teacher => teacher.Prompts() == 1);
        await second.Ticks();
        teachers.ShouldAllBe(teacher => teacher.Prompts() == 1);
    }

    [Fact]
    public async Task Killed_between_the_claim_and_the_send_it_is_not_sent_later_and_the_next_one_is()
    {
        await using var bot = Bot.Starts(onDisk: true);
        var teacher = bot.Teacher();
        await teacher.Chooses(dose: "elke twee weken");
        bot.SleepsUntil(1, 27, 16);
        await foreach (var look in Index(bot).DueAsync(bot.Clock.GetUtcNow(), CancellationToken.None))
        {
            var claimed = await bot.Services.GetRequiredService<PromptClaims>().NextAsync(look, CancellationToken.None);
            claimed.ShouldNotBeNull();
        }

        bot.Restarts();
        await bot.LivesUntil(1, 30, 15);
        teacher.Prompts().ShouldBe(0);
        await bot.LivesUntil(2, 10, 16);
        // The reminder asks once more, and then comes the next question.
        teacher.PromptCards().Select(card => card.Text.Contains("Je vaste moment.")).ShouldBe([false, true]);
    }

    [Fact]
    public async Task After_a_restart_nothing_comes_twice()
    {
        await using var bot = Bot.Starts(onDisk: true);
        var teacher = bot.Teacher();
        await teacher.Chooses();
        await bot.LivesUntil(1, 27, 16);
        bot.Restarts();
        await bot.LivesUntil(1, 27, 18, 30);
        teacher.Prompts().ShouldBe(1);
    }

    [Fact]
    public async Task A_bot_that_was_down_for_an_hour_still_asks_and_one_that_was_down_all_day_does_not()
    {
        await using var bot = Bot.Starts();
        var (early, late) = (bot.Teacher("Sanne"), bot.Teacher("Daan"));
        await early.Chooses("woensdag", "8:00");
        await late.Chooses("woensdag", "16:00");

        bot.SleepsUntil(1, 21, 17);
        await bot.LivesUntil(1, 21, 18, 30);
        (early.Prompts(), late.Prompts()).ShouldBe((0, 1));
    }

    [Fact]
    public async Task Where_the_bot_was_removed_nothing_is_sent_and_others_get_theirs()
    {
        await using var bot = Bot.Starts();
        var (gone, here) = (bot.Teacher("Sanne"), bot.Teacher("Daan"));
        await gone.Chooses();
        await here.Chooses();
        await gone.Sends(gone.Chat.Installation("remove"));

        await bot.LivesUntil(2, 3, 17);
        gone.Prompts().ShouldBe(0);
        here.Prompts().ShouldBe(3);
        await gone.InstallsTheBot();
        // Back within the grace of the moment: that one still comes, those of before do not.
        await bot.LivesUntil(2, 3, 18, 30);
        gone.Prompts().ShouldBe(1);
    }

    [Fact]
    public async Task What_the_channel_refused_is_not_sent_twice()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        bot.Connector.Refuses = HttpStatusCode.Forbidden;
        await bot.LivesUntil(1, 27, 16);
        bot.Connector.Refuses = null;
        await bot.LivesUntil(1, 27, 18, 30);
        teacher.Prompts().ShouldBe(0);
        await bot.LivesUntil(2, 3, 16);
        teacher.SeesPosted("Je vaste moment.");
    }

    [Fact]
    public async Task A_store_that_is_down_stops_nothing_for_good()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        bot.SleepsUntil(1, 27, 16);
        bot.Store.RefusesWrites = true;
        await bot.Ticks();
        teacher.Prompts().ShouldBe(0);
        bot.Store.IsBack();
        await bot.LivesUntil(1, 27, 17);
        teacher.Prompts().ShouldBe(1);
    }

    [Fact]
    public async Task A_choice_whose_hint_cannot_be_written_is_not_kept_either()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.InstallsTheBot();
        await teacher.OpensRhythm();
        bot.Store.RefusesWrites = true;
        await teacher.Presses("Bewaar", ("Dag", "dinsdag"));
        teacher.SeesBesideTheCard("Niet opgeslagen. Je tekst staat nog in de kaart.");
        bot.Store.IsBack();
        await teacher.OpensRhythm();
        teacher.SeesView("Je hebt nog geen vast moment.");
    }

    [Fact]
    public async Task A_hint_without_a_kept_choice_does_no_harm()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.InstallsTheBot();
        await Index(bot).LookByAsync(teacher.Id(), bot.Clock.GetUtcNow(), CancellationToken.None);
        await bot.Ticks();
        teacher.Prompts().ShouldBe(0);
        (await Hint(bot, teacher)).ShouldBeNull();
    }

    [Fact]
    public async Task A_hint_that_is_too_late_is_right_again_the_next_morning()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        await bot.Ticks();
        await bot.LivesUntil(1, 21, 8);
        (await Hint(bot, teacher))!
            .GetDateTimeOffset("LookUtc")
            .ShouldBe(new DateTimeOffset(2026, 1, 22, 7, 0, 0, TimeSpan.FromHours(1)));
        await bot.LivesUntil(1, 27, 16);
        teacher.Prompts().ShouldBe(1);
    }

    [Fact]
    public async Task A_pause_that_is_kept_between_the_look_and_the_claim_wins()
    {
        await using var bot = Bot.Starts();
        await using var second = bot.StartsAnotherInstance();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        bot.SleepsUntil(1, 27, 16);
        var paused = false;
        bot.Store.BeforeWrite = async () =>
        {
            if (!paused)
            {
                paused = true;
                await teacher.At(second).Says("nu even niet");
            }
        };

        await bot.Ticks();
        await bot.LivesUntil(1, 27, 18);
        teacher.Prompts().ShouldBe(0);
    }

    [Fact]
    public async Task Forgetting_somebody_takes_them_out_of_the_hints_and_twice_is_harmless()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        await Index(bot).ForgetAsync(teacher.Id(), CancellationToken.None);
        await Index(bot).ForgetAsync(teacher.Id(), CancellationToken.None);
        (await Hint(bot, teacher)).ShouldBeNull();
    }

    [Fact]
    public async Task Who_is_being_forgotten_gets_nothing_more()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        var store = bot.Services.GetRequiredService<ITeacherStore>();
        var stored = await store.LoadAsync(teacher.Id(), CancellationToken.None);
        stored.Teacher.ForgetSince = bot.Clock.GetUtcNow();
        await store.SaveAsync(stored, [], null, CancellationToken.None);
        bot.SleepsUntil(1, 27, 16);
        await bot.Ticks();
        teacher.Prompts().ShouldBe(0);
    }

    [Fact]
    public async Task Forgotten_by_their_own_wish_they_leave_no_trace_and_get_nothing()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        await bot.LivesUntil(1, 27, 16);
        await teacher.Says("vergeet mij");
        await teacher.Presses("Open mijn gegevens");
        await teacher.Presses("Vergeet mij");
        await teacher.Presses("Ja, wis alles");

        (await Hint(bot, teacher)).ShouldBeNull();
        var prompts = teacher.Prompts();
        await bot.LivesUntil(2, 10, 18);
        teacher.Prompts().ShouldBe(prompts);
    }

    [Fact]
    public async Task Claims_of_long_ago_remove_themselves()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        await bot.LivesUntil(6, 30, 17);
        var rows = await bot.Services.GetRequiredService<PromptRows>().ListAsync(teacher.Id(), CancellationToken.None);
        rows.ShouldAllBe(row => row.Moment > new DateTime(2026, 2, 28));
        rows.Count.ShouldBeGreaterThan(20);
    }

    private static RhythmIndex Index(Bot bot) => bot.Services.GetRequiredService<RhythmIndex>();

    private static Task<TableEntity?> Hint(Bot bot, Teacher teacher) =>
        bot
            .World.Memory.GetTableClient(RhythmIndex.TableName)
            .GetEntityIfExistsAsync(teacher.Chat.Tenant, teacher.Chat.ObjectId!);
}
