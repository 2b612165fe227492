using System.Net;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Hosting;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Notices;

public sealed class NoticeTests
{
    private static readonly DateOnly s_until = new(2026, 3, 1);

    [Fact]
    public async Task Somebody_is_told_once_however_often_it_is_told()
    {
        await using var bot = Bot.Starts();
        var sanne = await Known(bot);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Tell(bot, sanne)));
        Told(sanne).ShouldBe(1);
        await Tell(bot, sanne, "another occasion");
        Told(sanne).ShouldBe(2);
    }

    [Fact]
    public async Task Two_processes_tell_it_once()
    {
        await using var bot = Bot.Starts();
        await using var twin = bot.StartsAnotherInstance();
        var sanne = await Known(bot);
        await Task.WhenAll(Enumerable.Range(0, 10).SelectMany(_ => new[] { Tell(bot, sanne), Tell(twin, sanne) }));
        Told(sanne).ShouldBe(1);
    }

    [Fact]
    public async Task Who_starts_later_is_told_at_the_first_turn()
    {
        await using var bot = Bot.Starts();
        var sanne = bot.Teacher();
        await Tell(bot, sanne);
        Told(sanne).ShouldBe(0);
        (await Outcome(bot, sanne)).ShouldBe(NoticeOutcome.NotInstalled);
        await sanne.InstallsTheBot();
        Told(sanne).ShouldBe(1);
        (await Outcome(bot, sanne)).ShouldBe(NoticeOutcome.Sent);
        await sanne.Says("menu");
        Told(sanne).ShouldBe(1);
    }

    [Fact]
    public async Task What_Teams_could_not_take_is_tried_again()
    {
        await using var bot = Bot.Starts();
        var sanne = await Known(bot);
        bot.Connector.Refuses = HttpStatusCode.PreconditionFailed;
        var telling = Tell(bot, sanne);
        while (!telling.IsCompleted)
        {
            bot.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await telling;
        (await Outcome(bot, sanne)).ShouldBe(NoticeOutcome.Waiting);
        bot.Connector.Refuses = null;
        bot.Clock.Advance(TimeSpan.FromMinutes(30));
        await bot.TicksMoments();
        Told(sanne).ShouldBe(1);
        await bot.TicksMoments();
        Told(sanne).ShouldBe(1);
    }

    [Fact]
    public async Task Who_blocked_the_bot_is_left_alone_and_found_again()
    {
        await using var bot = Bot.Starts();
        var sanne = await Known(bot);
        bot.Connector.Refuses = HttpStatusCode.Forbidden;
        await Tell(bot, sanne);
        (await Outcome(bot, sanne)).ShouldBe(NoticeOutcome.Blocked);
        bot.Connector.Refuses = null;
        await Book(bot).CatchUpAsync(sanne.Person(), CancellationToken.None);
        Told(sanne).ShouldBe(1);
    }

    [Fact]
    public async Task A_card_that_has_nothing_to_say_any_more_says_that_it_is_over()
    {
        await using var bot = Bot.Starts();
        var sanne = await Known(bot);
        await Tell(bot, sanne);
        bot.Clock.Advance(TimeSpan.FromDays(90));
        await Book(bot).RedrawAsync(sanne.Person(), TestNotice.Name, "one", "occasion", CancellationToken.None);
        Told(sanne).ShouldBe(0);
        sanne.SeesPosted("Dit is voorbij.");
    }

    [Fact]
    public async Task What_is_over_is_let_go_at_night_by_one_process_also_for_who_never_comes_back()
    {
        await using var bot = Bot.Starts();
        var sanne = bot.Teacher();
        await Tell(bot, sanne);
        var sweep = bot.Services.GetRequiredService<NoticeSweep>();
        await sweep.ScheduleAsync(CancellationToken.None);
        await bot.TicksMoments();
        (await Outcome(bot, sanne)).ShouldBe(NoticeOutcome.NotInstalled);
        bot.Clock.Advance(TimeSpan.FromDays(90));
        // Of a night that another process took.
        await sweep.RunAsync("all", bot.Clock.GetUtcNow(), CancellationToken.None);
        (await Outcome(bot, sanne)).ShouldBe(NoticeOutcome.NotInstalled);
        await bot.TicksMoments();
        (await Book(bot).ListAsync(sanne.Person(), CancellationToken.None)).ShouldBeEmpty();
    }

    private static async Task<Teacher> Known(Bot bot)
    {
        var sanne = bot.Teacher();
        await sanne.InstallsTheBot();
        return sanne;
    }

    private static NoticeBook Book(Bot bot) => bot.Services.GetRequiredService<NoticeBook>();

    private static Task Tell(Bot bot, Teacher teacher, string occasion = "occasion") =>
        Book(bot).TellAsync(teacher.Person(), TestNotice.Name, "one", occasion, s_until, CancellationToken.None);

    private static async Task<NoticeOutcome> Outcome(Bot bot, Teacher teacher) =>
        (await Book(bot).ListAsync(teacher.Person(), CancellationToken.None)).Single().Outcome;

    private static int Told(Teacher teacher) => teacher.PostedCards.Count(posted => posted.Text.Trim() == "Mensen");
}

/// <summary>Says hello until the last day of a notice.</summary>
internal sealed class TestNotice(SchoolClock clock) : INoticeKind
{
    public const string Name = "test";

    public string Kind => Name;

    public Task<PostedCard?> DrawAsync(Notice notice, LanguageContent content, CancellationToken cancellationToken) =>
        Task.FromResult(
            clock.Today <= notice.Until ? new PostedCard(Wording.Of(content.Texts, "people.title"), [], []) : null
        );
}
