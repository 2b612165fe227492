using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.People;
using LoopbaanBot.Privacy.Received;
using LoopbaanBot.Tables;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.OwnData;
using LoopbaanBot.Tests.Transcripts.Rhythms;
using LoopbaanBot.Tests.Transcripts.Roadmaps;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Sharing;

/// <summary>The pointers in the partition of who receives: many of them, twice the same, and of owners who are gone.</summary>
public sealed class PointerTests
{
    [Fact]
    public async Task A_hundred_and_twenty_shares_that_have_ended_do_not_keep_the_list_shut()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.SharesReflection();
        var received = bot.Services.GetRequiredService<ReceivedStore>();
        var ended = Enumerable.Range(1, 120).Select(number => Ended(sanne, number)).ToArray();
        foreach (var some in ended.Chunk(60))
        {
            await bot.Has(daan, me => [.. some.Select(item => received.Put(me, $"{item.Grant}", item))]);
        }

        for (var visit = 0; visit < 3; visit++)
        {
            await daan.Says("delen");
            await daan.Presses("Met mij gedeeld");
            daan.SeesView("Sanne · Kwaliteitenreflectie");
        }

        (await received.ListAsync(daan.Id(), CancellationToken.None)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Told_again_by_who_was_late_there_is_one_pointer()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.SharesReflection();
        var received = bot.Services.GetRequiredService<ReceivedStore>();
        var known = (await received.ListAsync(daan.Id(), CancellationToken.None)).ShouldHaveSingleItem();
        var recipient = await bot
            .Services.GetRequiredService<ITeacherStore>()
            .LoadAsync(daan.Id(), CancellationToken.None);

        (await received.TryAddAsync(recipient, known, CancellationToken.None)).ShouldBeTrue();

        (await received.ListAsync(daan.Id(), CancellationToken.None)).ShouldHaveSingleItem().ShouldBe(known);
    }

    [Fact]
    public async Task Whose_owner_was_forgotten_just_before_leaves_no_pointer()
    {
        await using var bot = Bot.Starts();
        await using var other = bot.StartsAnotherInstance();
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.SharesAndIsKilled(bot);
        await sanne.Says("vergeet mij");
        await sanne.Presses("Open mijn gegevens");
        await sanne.Presses("Vergeet mij");
        bot.Store.BeforeWrite = async () =>
        {
            bot.Store.BeforeWrite = null;
            await sanne.At(other).Presses("Ja, wis alles");
        };

        await SharingRoad.Ticks(bot);

        daan.PostedCards.Count.ShouldBe(1);
        (await bot.Traces(sanne.Chat.ObjectId!)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_keeps_nobody_else_waiting()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = (bot.Teacher("Sanne"), bot.Teacher("Daan"));
        await sanne.InstallsTheBot();
        await sanne.PutsInCircle(daan, SharingRoad.Maatje);
        await sanne.Keeps();
        await sanne.SharesReflection();
        await daan.InstallsTheBot();
        await bot.Holds("People", new("0|0", "outbox|00000000000000000000000000000001") { ["Json"] = "{" });
        await bot.Holds("Erasures", new("erasure", "0|0"));

        await SharingRoad.Ticks(bot);

        daan.PostedCards.Count.ShouldBe(2);
    }

    private static ReceivedItem Ended(Kit.Teacher owner, int number) =>
        new(new GrantId(new Guid(number, 0, 0, new byte[8])), owner.Id());
}

/// <summary>Rows that no version of the bot writes.</summary>
internal static class BadRows
{
    public static Task Holds(this Bot bot, string table, TableEntity row) =>
        bot.World.Memory.GetTableClient(table).AddEntityAsync(row, CancellationToken.None);
}
