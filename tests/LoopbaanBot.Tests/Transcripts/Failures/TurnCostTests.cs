using LoopbaanBot.Conversation.Menu.People;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Failures;

/// <summary>What a turn asks of the store: one read and one write, and no write where nothing changes.</summary>
public sealed class TurnCostTests
{
    [Fact]
    public async Task Each_turn_of_a_reflection_reads_once_and_writes_once()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("reflecteren");

        // The first turn that is kept also looks for what waited until this person could be reached.
        await Costs(bot, (2, 1), () => teacher.Presses("Kwaliteitenreflectie"));
        await Costs(bot, (1, 1), () => teacher.Presses("Vraag anders"));
        await Costs(bot, (1, 1), () => teacher.Answers("gesprek met boze ouder"));
        await Costs(bot, (1, 1), () => teacher.Answers(Road.Moment));
        await Costs(bot, (1, 1), () => teacher.Says(Road.Quality));
        await teacher.OpensPosted("Ga verder");
        await Costs(bot, (1, 1), () => teacher.Presses("Terug"));
        await Costs(bot, (1, 1), () => teacher.Presses("Verder"));
        await Costs(bot, (1, 1), () => teacher.Presses("Sla over"));
        await Costs(bot, (1, 1), () => teacher.Rates("6"));
        await Costs(bot, (1, 1), () => teacher.Answers(Road.Why));
        await Costs(bot, (1, 1), () => teacher.Presses("Niet nu"));
        await Costs(bot, (1, 1), () => teacher.Presses("Bewaar"));
    }

    [Fact]
    public async Task Stopping_writes_the_draft_and_the_teacher_in_one_write()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.Answers(Road.Moment);

        await Costs(bot, (1, 1), () => teacher.Presses("Stop"));
        await Costs(bot, (2, 1), () => teacher.Presses("Ga verder"));
    }

    [Fact]
    public async Task Looking_writes_nothing()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        foreach (var words in new[] { "help", "taal", "mijn reflecties", "reflecteren" })
        {
            await Costs(bot, (1, 0), () => teacher.Says(words));
        }

        await teacher.Keeps();
        await teacher.Begins("Netwerken");
        await Costs(bot, (1, 0), () => teacher.OpensPosted("Ga verder"));
        await Costs(bot, (2, 0), () => teacher.OpensPosted("Bekijk"));
        await Costs(bot, (2, 0), () => teacher.Presses("Mijn reflecties"));
        await teacher.Says("menu");
        await Costs(bot, (1, 0), () => teacher.Presses("Help"));
        // The menu looks for the next talk in each place that knows of talks.
        bot.Store.StartsCounting();
        await teacher.Presses("Menu");
        bot.Store.Writes.ShouldBe(0);
        bot.Store.Reads.ShouldBeLessThanOrEqualTo(2 * bot.Services.GetServices<IUpcoming>().Count() + 1);
    }

    [Fact]
    public async Task Changing_what_was_kept_reads_it_and_writes_once()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Keeps();
        await teacher.Presses("Wijzig");

        await Costs(
            bot,
            (2, 1),
            () => teacher.Presses("Bewaar wijziging", (teacher.Card!.Labels[0], "Een ander woord ervoor."))
        );
        await teacher.Presses("Verwijder");
        await Costs(bot, (2, 1), () => teacher.Presses("Ja, verwijder"));
    }

    [Fact]
    public async Task Somebody_who_only_looks_around_leaves_no_trace()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("hoi");
        await teacher.Says("help");

        bot.Store.Writes.ShouldBe(0);
    }

    private static async Task Costs(Bot bot, (int Reads, int Writes) expected, Func<Task> turn)
    {
        bot.Store.StartsCounting();
        await turn();
        (bot.Store.Reads, bot.Store.Writes).ShouldBe(expected);
    }
}
