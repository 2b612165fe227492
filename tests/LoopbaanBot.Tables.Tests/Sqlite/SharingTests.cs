using Azure;
using LoopbaanBot.Tables.Errors;
using LoopbaanBot.Tables.Sqlite;
using LoopbaanBot.Tables.Transactions;
using LoopbaanBot.Testing.Time;

namespace LoopbaanBot.Tables.Tests.Sqlite;

/// <summary>Two clients on one file are to SQLite what two processes are: each has its own connections and
/// locks.</summary>
public sealed class SharingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task What_was_written_is_there_after_reopening()
    {
        var clock = new FakeTimeProvider();
        ETag etag;
        using (var first = Open(clock))
        {
            var table = await Table(first);
            etag = await table.AddEntityAsync(new TableEntity("p", "r").Set("Text", "één").Set("N", 5L));
        }

        using var second = Open();
        var read = (await second.GetTableClient("people").GetEntityIfExistsAsync("p", "r")).ShouldNotBeNull();

        (read.GetString("Text"), read.GetInt64("N"), read.ETag).ShouldBe(("één", 5L, etag));
        read.Timestamp.ShouldBe(clock.GetUtcNow());
    }

    [Fact]
    public async Task A_write_is_in_the_log_on_disk_before_it_returns()
    {
        using var writer = Open();
        var table = await Table(writer);
        await table.AddEntityAsync(new TableEntity("p", "r"));

        // What a crash leaves behind: the file and its log as they are, while the writer still has them open.
        foreach (var end in new[] { "", "-wal" })
        {
            File.Copy(_folder.File("tables.db" + end), _folder.File("crashed.db" + end));
        }

        using var after = new SqliteTableServiceClient(_folder.File("crashed.db"));
        (await after.GetTableClient("people").GetEntityIfExistsAsync("p", "r")).ShouldNotBeNull();
    }

    [Fact]
    public async Task Two_clients_that_count_at_once_lose_nothing()
    {
        using var one = Open();
        using var two = Open();
        await (await Table(one)).AddEntityAsync(new TableEntity("p", "counter").Set("N", 0));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => Count(n % 2 == 0 ? one : two, 25))));

        var counter = await one.GetTableClient("people").GetEntityIfExistsAsync("p", "counter");
        counter!.GetInt32("N").ShouldBe(200);
    }

    [Fact]
    public async Task Two_clients_that_add_and_merge_at_once_lose_nothing()
    {
        using var one = Open();
        using var two = Open();
        await Table(one);

        await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(n => Task.Run(() => Write((n % 2 == 0 ? one : two).GetTableClient("people"), n)))
        );

        var merged = await two.GetTableClient("people").QueryPageAsync(TableFilter.PartitionEquals("p"));
        merged.Values.Select(entity => entity.Properties.Count).ShouldBe(Enumerable.Repeat(20, 25));
        (await two.GetTableClient("people").QueryPageAsync(TableFilter.PartitionEquals("q"))).Values.Count.ShouldBe(60);
    }

    [Fact]
    public async Task Two_clients_that_open_a_new_file_at_once_both_work()
    {
        var clients = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Open())));

        foreach (var client in clients)
        {
            await (await Table(client)).UpsertEntityAsync(new TableEntity("p", "r"));
            client.Dispose();
        }
    }

    [Fact]
    public async Task A_reader_is_not_held_up_by_a_table_that_another_client_creates()
    {
        using var one = Open();
        using var two = Open();
        var refusal = await Should.ThrowAsync<RequestFailedException>(() =>
            two.GetTableClient("people").GetEntityIfExistsAsync("p", "r")
        );
        refusal.ErrorCode.ShouldBe(TableErrorCode.TableNotFound);

        await (await Table(one)).AddEntityAsync(new TableEntity("p", "r"));

        (await two.GetTableClient("people").GetEntityIfExistsAsync("p", "r")).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_closed_client_refuses()
    {
        var client = Open();
        var table = await Table(client);
        client.Dispose();
        client.Dispose();

        await Should.ThrowAsync<ObjectDisposedException>(() => table.GetEntityIfExistsAsync("p", "r"));
        await Should.ThrowAsync<ObjectDisposedException>(() => table.AddEntityAsync(new TableEntity("p", "r")));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told_as_a_failure_of_the_store()
    {
        await File.WriteAllTextAsync(_folder.File("tables.db"), new string('x', 4096));

        Should.Throw<RequestFailedException>(() => Open()).Status.ShouldBe(500);
    }

    [Fact]
    public void Only_its_owner_may_read_a_new_file()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var client = Open();

        File.GetUnixFileMode(_folder.File("tables.db")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<TableClient> Table(SqliteTableServiceClient client)
    {
        var table = client.GetTableClient("people");
        await table.CreateIfNotExistsAsync();
        return table;
    }

    private static async Task Count(SqliteTableServiceClient client, int times)
    {
        var table = client.GetTableClient("people");
        for (var counted = 0; counted < times; )
        {
            var counter = (await table.GetEntityIfExistsAsync("p", "counter"))!;
            try
            {
                await table.UpdateEntityAsync(
                    counter.Set("N", counter.GetInt32("N") + 1),
                    counter.ETag,
                    TableUpdateMode.Replace
                );
                counted++;
            }
            catch (RequestFailedException stale) when (stale.Status == 412) { }
        }
    }

    private static async Task Write(TableClient table, int number)
    {
        for (var row = 0; row < 25; row++)
        {
            await table.UpsertEntityAsync(new TableEntity("p", $"merged-{row}").Set($"P{number}", number));
        }

        await table.AddEntityAsync(new TableEntity("q", $"single-{number}"));
        await table.SubmitTransactionAsync([
            new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("q", $"first-{number}")),
            new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("q", $"second-{number}")),
        ]);
    }

    private SqliteTableServiceClient Open(TimeProvider? clock = null) => new(_folder.File("tables.db"), clock);
}
