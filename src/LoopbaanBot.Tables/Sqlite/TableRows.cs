using Azure;
using LoopbaanBot.Tables.Errors;
using LoopbaanBot.Tables.Limits;

namespace LoopbaanBot.Tables.Sqlite;

/// <summary>Reads and writes single rows of one table over one connection.</summary>
internal sealed class TableRows(SqliteConnection connection, string table, TimeProvider clock) : IDisposable
{
    private const string Assignments = "version = ?3, stamp = ?4, properties = ?5";

    private readonly PropertyBlobWriter _blob = new();
    private SqliteStatement? _get;
    private SqliteStatement? _add;
    private SqliteStatement? _put;
    private SqliteStatement? _update;
    private SqliteStatement? _delete;

    public static void Create(SqliteConnection connection, string table) =>
        connection.Execute(
            $"CREATE TABLE IF NOT EXISTS \"{table}\" (pk TEXT NOT NULL, rk TEXT NOT NULL, version INTEGER NOT NULL, "
                + "stamp INTEGER NOT NULL, properties BLOB NOT NULL, PRIMARY KEY (pk, rk)) STRICT"
        );

    /// <returns>The entity with all of its properties, or null.</returns>
    public TableEntity? Get(string partitionKey, string rowKey)
    {
        _get ??= Prepare($"SELECT version, stamp, properties FROM \"{table}\" WHERE pk = ?1 AND rk = ?2");
        try
        {
            return _get.Bind(1, partitionKey).Bind(2, rowKey).Step() ? Row.Read(_get, 0, partitionKey, rowKey) : null;
        }
        finally
        {
            _get.Reset();
        }
    }

    public ETag Add(TableEntity entity) => TryAdd(entity) ?? throw TableErrors.EntityAlreadyExists();

    public ETag UpsertReplace(TableEntity entity)
    {
        _put ??= Prepare(
            $"INSERT INTO \"{table}\" VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET {Assignments}"
        );
        var version = BindRow(_put, entity);
        _put.Run();
        return RowVersion.ToETag(version);
    }

    public ETag Replace(TableEntity entity, ETag ifMatch) =>
        TryReplace(entity, RowVersion.Condition(ifMatch)) ?? throw Missed(entity.PartitionKey, entity.RowKey);

    public ETag Merge(TableEntity entity, ETag ifMatch) =>
        TryMerge(entity, ifMatch) ?? throw TableErrors.ResourceNotFound();

    /// <summary>Another process may add or delete the row between the two tries.</summary>
    public ETag UpsertMerge(TableEntity entity)
    {
        ETag? etag = null;
        while (etag is null)
        {
            etag = TryMerge(entity, ETag.All) ?? TryAdd(entity);
        }

        return etag.Value;
    }

    public void Delete(string partitionKey, string rowKey, ETag ifMatch)
    {
        _delete ??= Prepare($"DELETE FROM \"{table}\" WHERE pk = ?1 AND rk = ?2 AND (?3 IS NULL OR version = ?3)");
        if (_delete.Bind(1, partitionKey).Bind(2, rowKey).Bind(3, RowVersion.Condition(ifMatch)).Run() == 0)
        {
            throw Missed(partitionKey, rowKey);
        }
    }

    public SqliteStatement Prepare(string sql) => connection.Prepare(sql, table);

    public void Dispose()
    {
        foreach (var statement in new[] { _get, _add, _put, _update, _delete })
        {
            statement?.Dispose();
        }
    }

    private ETag? TryAdd(TableEntity entity)
    {
        _add ??= Prepare($"INSERT INTO \"{table}\" VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING");
        var version = BindRow(_add, entity);
        return _add.Run() == 1 ? RowVersion.ToETag(version) : null;
    }

    private ETag? TryReplace(TableEntity entity, long? version)
    {
        _update ??= Prepare(
            $"UPDATE \"{table}\" SET {Assignments} WHERE pk = ?1 AND rk = ?2 AND (?6 IS NULL OR version = ?6)"
        );
        var next = BindRow(_update, entity);
        return _update.Bind(6, version).Run() == 1 ? RowVersion.ToETag(next) : null;
    }

    /// <summary>Without a transaction: when another process writes between the reading and the writing, it starts
    /// over.</summary>
    private ETag? TryMerge(TableEntity entity, ETag ifMatch)
    {
        while (Get(entity.PartitionKey, entity.RowKey) is { } stored)
        {
            if (ifMatch != ETag.All && ifMatch != stored.ETag)
            {
                throw TableErrors.UpdateConditionNotSatisfied();
            }

            foreach (var (name, value) in entity.Properties)
            {
                stored.Restore(name, value);
            }

            EntityGuard.Check(stored);
            if (TryReplace(stored, RowVersion.Condition(stored.ETag)) is { } etag)
            {
                return etag;
            }
        }

        return null;
    }

    private RequestFailedException Missed(string partitionKey, string rowKey) =>
        Get(partitionKey, rowKey) is null ? TableErrors.ResourceNotFound() : TableErrors.UpdateConditionNotSatisfied();

    private long BindRow(SqliteStatement statement, TableEntity entity)
    {
        var version = RowVersion.Next();
        statement
            .Bind(1, entity.PartitionKey)
            .Bind(2, entity.RowKey)
            .Bind(3, version)
            .Bind(4, clock.GetUtcNow().UtcTicks)
            .Bind(5, _blob.Write(entity));
        return version;
    }
}
