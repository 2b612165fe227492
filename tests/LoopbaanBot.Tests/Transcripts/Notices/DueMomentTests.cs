using LoopbaanBot.Careers.People;
using LoopbaanBot.Delivery.Moments;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;
using LoopbaanBot.Rhythm.Sending;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Tests.Transcripts.Notices;

/// <summary>Timers: what is tried again, what is given up, and what waits for nothing.</summary>
public sealed class DueMomentTests
{
    [Fact]
    public async Task After_a_long_stop_one_failure_gives_nothing_up()
    {
        await using var bot = Bot.Starts();
        var kind = new TestMoment { Fails = 1 };
        await Schedule(bot, kind);
        bot.Clock.Advance(TimeSpan.FromDays(10));
        await RunHourly(bot, kind, 3);
        kind.Runs.ShouldBe(2);
    }

    [Theory]
    [InlineData(false, RunDueMoments.MostFailures)]
    [InlineData(true, RunDueMoments.MostFailures + 20)]
    public async Task What_always_fails_is_given_up_unless_it_never_may_be(bool never, int runs)
    {
        await using var bot = Bot.Starts();
        var kind = new TestMoment { Fails = int.MaxValue, IsNeverGivenUp = never };
        await Schedule(bot, kind);
        await RunHourly(bot, kind, RunDueMoments.MostFailures + 20);
        kind.Runs.ShouldBe(runs);
    }

    [Fact]
    public async Task Rounds_and_mornings_are_never_given_up_and_rounds_and_carousels_wait_for_nothing_else()
    {
        await using var bot = Bot.Starts();
        var kinds = bot.Services.GetServices<IDueMoment>().ToArray();
        Named(kind => kind.IsNeverGivenUp).ShouldBe(["cohortDay", "round"]);
        Named(kind => kind.IsWaitedFor).ShouldBe(["carousel", "round"]);

        IEnumerable<string> Named(Func<IDueMoment, bool> which) =>
            kinds.Where(which).Select(kind => kind.Kind).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task What_people_wait_for_does_not_stand_behind_what_goes_to_many()
    {
        await using var bot = Bot.Starts();
        var release = new TaskCompletionSource();
        var many = new TestMoment { Until = release.Task };
        var round = new TestMoment { Kind = "round", IsWaitedFor = true };
        await Schedule(bot, many);
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        using var tick = new MomentTick(
            Runner(bot, many, round),
            bot.Services.GetRequiredService<NoticeSweep>(),
            Options.Create(new RhythmOptions { Enabled = true }),
            bot.Clock,
            NullLogger<MomentTick>.Instance
        );
        await tick.StartAsync(CancellationToken.None);
        await Until(() => many.Runs == 1);
        await Schedule(bot, round);
        await Until(() => round.Runs == 1);
        release.SetResult();
        await tick.StopAsync(CancellationToken.None);

        async Task Until(Func<bool> done)
        {
            while (!done())
            {
                bot.Clock.Advance(TimeSpan.FromSeconds(1));
                await Task.Yield();
            }
        }
    }

    [Fact]
    public async Task Forgetting_somebody_takes_out_their_moments_and_nobody_elses()
    {
        await using var bot = Bot.Starts();
        var (table, later) = (Table(bot), bot.Clock.GetUtcNow().AddDays(200));
        var (gone, stays) = (new PersonId("school-a", "one"), new PersonId("other-school-a", "one"));
        foreach (var person in new[] { gone, stays })
        {
            var id = $"something/{PeopleTable.PartitionOf(person)}";
            await table.ScheduleAsync("test", id, later, CancellationToken.None);
            await table.ScheduleAsync("test", id, later.AddDays(1), CancellationToken.None);
        }

        var failed = (await table.DueAsync(later, CancellationToken.None))[0];
        await table.NoteFailureAsync(failed, bot.Clock.GetUtcNow(), CancellationToken.None);
        await table.ForgetAsync(gone, CancellationToken.None);
        var left = await table.DueAsync(later.AddDays(2), CancellationToken.None);
        left.Select(moment => moment.Id).ShouldBe(Enumerable.Repeat($"something/{PeopleTable.PartitionOf(stays)}", 2));
    }

    private static MomentTable Table(Bot bot) => bot.Services.GetRequiredService<MomentTable>();

    private static Task Schedule(Bot bot, TestMoment kind) =>
        Table(bot).ScheduleAsync(kind.Kind, "one", bot.Clock.GetUtcNow(), CancellationToken.None);

    private static RunDueMoments Runner(Bot bot, params IDueMoment[] kinds) =>
        new(Table(bot), kinds, bot.Services.GetRequiredService<SchoolClock>(), NullLogger<RunDueMoments>.Instance);

    private static async Task RunHourly(Bot bot, TestMoment kind, int times)
    {
        for (var time = 0; time < times; time++)
        {
            await Runner(bot, kind).RunAsync(waitedFor: false, CancellationToken.None);
            bot.Clock.Advance(TimeSpan.FromHours(1));
        }
    }

    /// <summary>Counts how often it runs, and fails the first times.</summary>
    private sealed class TestMoment : IDueMoment
    {
        private int _runs;

        public string Kind { get; init; } = "test";

        public bool IsWaitedFor { get; init; }

        public bool IsNeverGivenUp { get; init; }

        public int Fails { get; init; }

        public Task Until { get; init; } = Task.CompletedTask;

        public int Runs => Volatile.Read(ref _runs);

        public Task RunAsync(string id, DateTimeOffset at, CancellationToken cancellationToken) =>
            Interlocked.Increment(ref _runs) <= Fails ? throw new InvalidOperationException("It fails.") : Until;
    }
}
