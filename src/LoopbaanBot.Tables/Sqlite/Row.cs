namespace LoopbaanBot.Tables.Sqlite;

internal static class Row
{
    /// <param name="column">The place of version, stamp and properties in the result.</param>
    public static TableEntity Read(SqliteStatement statement, int column, string partitionKey, string rowKey)
    {
        var entity = new TableEntity(partitionKey, rowKey)
        {
            ETag = RowVersion.ToETag(statement.Int64(column)),
            Timestamp = new DateTimeOffset(statement.Int64(column + 1), TimeSpan.Zero),
        };
        new PropertyBlobReader(statement.Blob(column + 2)).ReadInto(entity);
        return entity;
    }

    /// <returns>The same entity when everything is wanted.</returns>
    public static TableEntity Select(TableEntity entity, IReadOnlyList<string>? select)
    {
        if (select is null)
        {
            return entity;
        }

        var selected = new TableEntity(entity.PartitionKey, entity.RowKey)
        {
            ETag = entity.ETag,
            Timestamp = entity.Timestamp,
        };
        foreach (var name in select)
        {
            if (entity[name] is { } value)
            {
                selected.Restore(name, value);
            }
        }

        return selected;
    }
}
