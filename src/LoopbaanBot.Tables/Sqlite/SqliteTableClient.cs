using Azure;
using LoopbaanBot.Tables.Limits;
using LoopbaanBot.Tables.Queries;
using LoopbaanBot.Tables.Transactions;

namespace LoopbaanBot.Tables.Sqlite;

internal sealed class SqliteTableClient(SqliteDatabase database, string name, TimeProvider clock) : TableClient
{
    public override string Name => name;

    public override async Task CreateIfNotExistsAsync(CancellationToken cancellationToken = default)
    {
        using var lease = await database.WriteAsync(cancellationToken);
        TableRows.Create(lease.Connection, name);
    }

    public override async Task<ETag> AddEntityAsync(TableEntity entity, CancellationToken cancellationToken = default)
    {
        EntityGuard.Check(entity);
        using var lease = await database.WriteAsync(cancellationToken);
        return Rows(lease).Add(entity);
    }

    public override async Task<TableEntity?> GetEntityIfExistsAsync(
        string partitionKey,
        string rowKey,
        IReadOnlyList<string>? select = null,
        CancellationToken cancellationToken = default
    )
    {
        EntityGuard.CheckKeys(partitionKey, rowKey);
        using var lease = await database.ReadAsync(cancellationToken);
        return Rows(lease).Get(partitionKey, rowKey) is { } entity ? Row.Select(entity, select) : null;
    }

    public override async Task<ETag> UpdateEntityAsync(
        TableEntity entity,
        ETag ifMatch,
        TableUpdateMode mode = TableUpdateMode.Merge,
        CancellationToken cancellationToken = default
    )
    {
        EntityGuard.CheckCondition(ifMatch);
        EntityGuard.Check(entity);
        using var lease = await database.WriteAsync(cancellationToken);
        var rows = Rows(lease);
        return mode == TableUpdateMode.Replace ? rows.Replace(entity, ifMatch) : rows.Merge(entity, ifMatch);
    }

    public override async Task<ETag> UpsertEntityAsync(
        TableEntity entity,
        TableUpdateMode mode = TableUpdateMode.Merge,
        CancellationToken cancellationToken = default
    )
    {
        EntityGuard.Check(entity);
        using var lease = await database.WriteAsync(cancellationToken);
        var rows = Rows(lease);
        return mode == TableUpdateMode.Replace ? rows.UpsertReplace(entity) : rows.UpsertMerge(entity);
    }

    public override async Task DeleteEntityAsync(
        string partitionKey,
        string rowKey,
        ETag ifMatch,
        CancellationToken cancellationToken = default
    )
    {
        EntityGuard.CheckCondition(ifMatch);
        EntityGuard.CheckKeys(partitionKey, rowKey);
        using var lease = await database.WriteAsync(cancellationToken);
        Rows(lease).Delete(partitionKey, rowKey, ifMatch);
    }

    public override async Task<TablePage> QueryPageAsync(
        TableFilter? filter = null,
        IReadOnlyList<string>? select = null,
        int? maxPerPage = null,
        string? continuationToken = null,
        CancellationToken cancellationToken = default
    )
    {
        QueryGuard.Check(filter, maxPerPage);
        var continuation = Continuation.Parse(continuationToken);
        using var lease = await database.ReadAsync(cancellationToken);
        return new TableScan(filter, select, maxPerPage).Read(lease.Connection, name, continuation);
    }

    public override async Task<IReadOnlyList<ETag>> SubmitTransactionAsync(
        IReadOnlyList<TableTransactionAction> actions,
        CancellationToken cancellationToken = default
    )
    {
        TransactionGuard.Check(actions);
        using var lease = await database.WriteAsync(cancellationToken);
        return SqliteTransaction.Run(lease.Connection, Rows(lease), actions);
    }

    private TableRows Rows(SqliteLease lease) => lease.Connection.Table(name, clock);
}
