using Azure;
using LoopbaanBot.Tables.Transactions;

namespace LoopbaanBot.Tables.Sqlite;

internal static class SqliteTransaction
{
    public static IReadOnlyList<ETag> Run(
        SqliteConnection connection,
        TableRows rows,
        IReadOnlyList<TableTransactionAction> actions
    )
    {
        connection.Begin();
        try
        {
            var etags = new ETag[actions.Count];
            for (var index = 0; index < etags.Length; index++)
            {
                etags[index] = Run(rows, actions[index], index);
            }

            connection.Commit();
            return etags;
        }
        catch
        {
            Undo(connection);
            throw;
        }
    }

    private static ETag Run(TableRows rows, TableTransactionAction action, int index)
    {
        try
        {
            return Run(rows, action);
        }
        catch (RequestFailedException reason)
        {
            throw new TableTransactionFailedException(reason, index);
        }
    }

    private static ETag Run(TableRows rows, TableTransactionAction action)
    {
        var entity = action.Entity;
        switch (action.ActionType)
        {
            case TableTransactionActionType.Add:
                return rows.Add(entity);
            case TableTransactionActionType.UpdateMerge:
                return rows.Merge(entity, action.ETag);
            case TableTransactionActionType.UpdateReplace:
                return rows.Replace(entity, action.ETag);
            case TableTransactionActionType.UpsertMerge:
                return rows.UpsertMerge(entity);
            case TableTransactionActionType.UpsertReplace:
                return rows.UpsertReplace(entity);
            default:
                rows.Delete(entity.PartitionKey, entity.RowKey, action.ETag);
                return default;
        }
    }

    private static void Undo(SqliteConnection connection)
    {
        try
        {
            connection.Rollback();
        }
        catch (RequestFailedException)
        {
            // After some errors SQLite has rolled back by itself and refuses a second time; the first error is told.
        }
    }
}
