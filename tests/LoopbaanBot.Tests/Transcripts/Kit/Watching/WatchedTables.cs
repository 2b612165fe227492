using Azure;
using LoopbaanBot.Tables;
using LoopbaanBot.Tables.Queries;
using LoopbaanBot.Tables.Transactions;

namespace LoopbaanBot.Tests.Transcripts.Kit;

/// <summary>A real store with a <see cref="StoreWatch"/> in front of it.</summary>
internal sealed class WatchedTables(TableServiceClient inner, StoreWatch watch) : TableServiceClient
{
    public override TableClient GetTableClient(string tableName) =>
        new WatchedTable(inner.GetTableClient(tableName), watch);

    public override Task PingAsync(CancellationToken cancellationToken = default)
    {
        StoreWatch.Refuse(watch.RefusesReads);
        return inner.PingAsync(cancellationToken);
    }
}

internal sealed class WatchedTable(TableClient inner, StoreWatch watch) : TableClient
{
    public override string Name => inner.Name;

    public override Task CreateIfNotExistsAsync(CancellationToken cancellationToken = default) =>
        inner.CreateIfNotExistsAsync(cancellationToken);

    public override async Task<ETag> AddEntityAsync(TableEntity entity, CancellationToken cancellationToken = default)
    {
        await watch.WriteAsync();
        return await inner.AddEntityAsync(entity, cancellationToken);
    }

    public override Task<TableEntity?> GetEntityIfExistsAsync(
        string partitionKey,
        string rowKey,
        IReadOnlyList<string>? select = null,
        CancellationToken cancellationToken = default
    )
    {
        watch.Read();
        return inner.GetEntityIfExistsAsync(partitionKey, rowKey, select, cancellationToken);
    }

    public override async Task<ETag> UpdateEntityAsync(
        TableEntity entity,
        ETag ifMatch,
        TableUpdateMode mode = TableUpdateMode.Merge,
        CancellationToken cancellationToken = default
    )
    {
        await watch.WriteAsync();
        return await inner.UpdateEntityAsync(entity, ifMatch, mode, cancellationToken);
    }

    public override async Task<ETag> UpsertEntityAsync(
        TableEntity entity,
        TableUpdateMode mode = TableUpdateMode.Merge,
        CancellationToken cancellationToken = default
    )
    {
        await watch.WriteAsync();
        return await inner.UpsertEntityAsync(entity, mode, cancellationToken);
    }

    public override async Task DeleteEntityAsync(
        string partitionKey,
        string rowKey,
        ETag ifMatch,
        CancellationToken cancellationToken = default
    )
    {
        await watch.WriteAsync();
        await inner.DeleteEntityAsync(partitionKey, rowKey, ifMatch, cancellationToken);
    }

    public override Task<TablePage> QueryPageAsync(
        TableFilter? filter = null,
        IReadOnlyList<string>? select = null,
        int? maxPerPage = null,
        string? continuationToken = null,
        CancellationToken cancellationToken = default
    )
    {
        watch.Read();
        return inner.QueryPageAsync(filter, select, maxPerPage, continuationToken, cancellationToken);
    }

    public override async Task<IReadOnlyList<ETag>> SubmitTransactionAsync(
        IReadOnlyList<TableTransactionAction> actions,
        CancellationToken cancellationToken = default
    )
    {
        await watch.WriteAsync();
        return await inner.SubmitTransactionAsync(actions, cancellationToken);
    }
}
