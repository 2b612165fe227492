using LoopbaanBot.Tables.Limits;
using LoopbaanBot.Tables.Queries;

namespace LoopbaanBot.Tables.Sqlite;

/// <summary>Walks the rows in key order from where the filter can begin to match, and asks it about each.</summary>
internal sealed class TableScan(TableFilter? filter, IReadOnlyList<string>? select, int? maxPerPage)
{
    private readonly KeyBounds _bounds = KeyBounds.Of(filter);
    private readonly int _max = maxPerPage ?? TableLimits.MaxPageSize;

    public TablePage Read(SqliteConnection connection, string table, Continuation? continuation)
    {
        using var statement = Begin(connection, table, continuation);
        var found = new List<TableEntity>();
        while (statement.Step())
        {
            var (partitionKey, rowKey) = (statement.Text(0), statement.Text(1));
            if (IsPast(rowKey))
            {
                break;
            }

            var entity = Row.Read(statement, 2, partitionKey, rowKey);
            if (filter?.Matches(entity) == false)
            {
                continue;
            }

            if (found.Count == _max)
            {
                return new TablePage(found, new Continuation(partitionKey, rowKey).ToString());
            }

            found.Add(Row.Select(entity, select));
        }

        return new TablePage(found, null);
    }

    private bool IsPast(string rowKey) =>
        _bounds is { Partition: not null, Last: { } last } && string.CompareOrdinal(rowKey, last) > 0;

    private SqliteStatement Begin(SqliteConnection connection, string table, Continuation? continuation)
    {
        var within = _bounds.Partition is null ? "(pk, rk) >= (?1, ?2)" : "pk = ?1 AND rk >= ?2";
        var statement = connection.Prepare(
            $"SELECT pk, rk, version, stamp, properties FROM \"{table}\" WHERE {within} ORDER BY pk, rk",
            table
        );
        var first = _bounds.Partition is null ? string.Empty : _bounds.First;
        return statement
            .Bind(1, continuation?.PartitionKey ?? _bounds.Partition ?? string.Empty)
            .Bind(2, continuation?.RowKey ?? first);
    }
}
