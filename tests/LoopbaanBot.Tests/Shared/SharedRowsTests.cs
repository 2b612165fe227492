using System.Text.Json.Serialization;
using LoopbaanBot.Careers.People;
using LoopbaanBot.People;
using LoopbaanBot.Shared;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Shared;

public sealed class SharedRowsTests
{
    private static readonly SharedId s_id = new("tenant", new Guid(1, 2, 3, new byte[8]));

    [Fact]
    public async Task A_hundred_changes_at_once_in_two_processes_all_count()
    {
        await using var bot = Bot.Starts();
        var (one, other) = (Tallies(bot), Tallies(bot));
        await one.TryAddAsync(s_id, new Tally(0), CancellationToken.None);
        await Task.WhenAll(
            Enumerable
                .Range(0, 100)
                .Select(turn => (turn % 2 == 0 ? one : other).UpdateAsync(s_id, More, CancellationToken.None))
        );
        (await one.FindAsync(s_id, CancellationToken.None)).ShouldBe(new Tally(100));
    }

    [Fact]
    public async Task What_is_there_is_not_added_again()
    {
        await using var bot = Bot.Starts();
        var tallies = Tallies(bot);
        (await tallies.TryAddAsync(s_id, new Tally(1), CancellationToken.None)).ShouldBeTrue();
        (await tallies.TryAddAsync(s_id, new Tally(2), CancellationToken.None)).ShouldBeFalse();
        (await tallies.FindAsync(s_id, CancellationToken.None)).ShouldBe(new Tally(1));
    }

    [Fact]
    public async Task What_is_not_there_is_not_changed_and_removed_without_harm()
    {
        await using var bot = Bot.Starts();
        var tallies = Tallies(bot);
        (await tallies.UpdateAsync(s_id, More, CancellationToken.None)).ShouldBeNull();
        await tallies.RemoveAsync(s_id, CancellationToken.None);
        (await tallies.FindAsync(s_id, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task Each_tenant_lists_its_own()
    {
        await using var bot = Bot.Starts();
        var tallies = Tallies(bot);
        await tallies.TryAddAsync(s_id, new Tally(1), CancellationToken.None);
        await tallies.TryAddAsync(new SharedId("another", s_id.Value), new Tally(2), CancellationToken.None);
        (await tallies.ListAsync("tenant", CancellationToken.None)).ShouldBe([(s_id, new Tally(1))]);
    }

    [Fact]
    public async Task What_is_returned_as_it_was_is_not_written()
    {
        await using var bot = Bot.Starts();
        var tallies = Tallies(bot);
        await tallies.TryAddAsync(s_id, new Tally(1), CancellationToken.None);
        bot.Store.RefusesWrites = true;
        (await tallies.UpdateAsync(s_id, tally => tally, CancellationToken.None)).ShouldBe(new Tally(1));
        await Should.ThrowAsync<StoreUnavailableException>(() =>
            tallies.UpdateAsync(s_id, More, CancellationToken.None)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("x.tenant")]
    [InlineData("00000000000000000000000000000001")]
    [InlineData("00000000000000000000000000000001. ")]
    public void An_id_from_a_card_may_be_anything(string text) => SharedId.Parse(text).ShouldBeNull();

    [Fact]
    public void An_id_reads_what_it_wrote() => SharedId.Parse(s_id.ToString()).ShouldBe(s_id);

    private static Tally More(Tally tally) => new(tally.Count + 1);

    /// <summary>Each call stands for a process: it has locks of its own.</summary>
    private static TallyRows Tallies(Bot bot) =>
        new(new SharedTable(bot.Services.GetRequiredService<LoopbaanBot.Tables.TableServiceClient>()));
}

internal sealed class TallyRows(SharedTable table)
    : SharedRows<Tally>(table, new StoredKind("tally", Retention.UntilErased), TallyJsonContext.Default.Tally);

internal sealed record Tally(int Count);

[JsonSerializable(typeof(Tally))]
internal sealed partial class TallyJsonContext : JsonSerializerContext;
