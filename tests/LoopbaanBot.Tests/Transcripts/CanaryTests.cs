using LoopbaanBot.BotFramework.Cloud;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LoopbaanBot.Tests.Transcripts;

/// <summary>The canary that sits in every transcript does sing.</summary>
public sealed class CanaryTests
{
    [Fact]
    [Trait("Seed", "K016")]
    public async Task A_word_of_a_teacher_that_is_sent_is_heard_at_once()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.Answers(Road.Moment);

        await bot.SaysOfItsOwnAccord(teacher.Chat, "Je zei: " + Road.Moment);
        Hears(bot, "POST to the connector");
    }

    [Fact]
    public async Task Three_words_in_a_row_are_enough()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.Says(Road.Quality);

        await bot.SaysOfItsOwnAccord(teacher.Chat, "Mooi: ook ALS IEMAND aan tafel boos binnenkomt!");
        Hears(bot, "POST to the connector");
    }

    [Fact]
    public async Task Escaping_hides_nothing()
    {
        await using var bot = Bot.Starts();
        bot.Canary.Plant("één \"café\" later");

        bot.Canary.WatchJson("a card", """{"text":"\u00e9\u00e9n \u0022caf\u00e9\u0022 later"}""");
        Hears(bot, "a card");
    }

    [Fact]
    public async Task A_word_in_the_log_or_in_an_exception_is_heard()
    {
        await using var bot = Bot.Starts();
        var logger = bot.Services.GetRequiredService<ILogger<CloudAdapter>>();
        bot.Canary.Plant("gesprek met boze ouder");

        logger.Log(LogLevel.Trace, default, "gesprek met boze ouder", null, (words, _) => $"Kept: {words}");
        Hears(bot, "log");

        Should.Throw<InvalidOperationException>(() => Fail("gesprek met boze ouder"));
        Hears(bot, "exception");
    }

    [Fact]
    public async Task What_the_bot_says_itself_is_no_leak()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        bot.Canary.Plant("ik wil mijn loopbaan sturen");

        await teacher.Says("menu");
        await teacher.Says("help");
    }

    private static void Fail(string words) => throw new InvalidOperationException($"Cannot keep {words}.");

    private static void Hears(Bot bot, string place)
    {
        var leaks = bot.Canary.TakeLeaks();
        leaks.ShouldNotBeEmpty();
        leaks.ShouldContain(leak => leak.StartsWith(place, StringComparison.Ordinal));
    }
}
