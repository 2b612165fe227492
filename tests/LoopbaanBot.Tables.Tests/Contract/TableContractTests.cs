using Azure;

namespace LoopbaanBot.Tables.Tests.Contract;

/// <summary>What every engine promises. Each test has a table of its own.</summary>
public abstract partial class TableContractTests : IAsyncLifetime
{
    protected const string Partition = "p1";

    protected TableClient Table { get; private set; } = null!;

    protected abstract TableServiceClient Service { get; }

    public async Task InitializeAsync()
    {
        Table = Service.GetTableClient($"t{Guid.NewGuid():N}");
        await Table.CreateIfNotExistsAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    protected static TableEntity Entity(string rowKey, string partitionKey = Partition) => new(partitionKey, rowKey);

    protected static async Task Refused(int status, string code, Func<Task> act)
    {
        var refusal = await act.ShouldThrowAsync<RequestFailedException>();
        (refusal.Status, refusal.ErrorCode).ShouldBe((status, code));
    }

    protected async Task<TableEntity> Read(string rowKey, string partitionKey = Partition) =>
        (await Table.GetEntityIfExistsAsync(partitionKey, rowKey)).ShouldNotBeNull();

    protected async Task<List<string>> RowKeys(TableFilter? filter = null, int? maxPerPage = null)
    {
        var keys = new List<string>();
        await foreach (var entity in Table.QueryAsync(filter, maxPerPage: maxPerPage))
        {
            keys.Add(entity.RowKey);
        }

        return keys;
    }
}
