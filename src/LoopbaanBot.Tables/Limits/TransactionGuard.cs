using Azure;
using LoopbaanBot.Tables.Errors;
using LoopbaanBot.Tables.Transactions;

namespace LoopbaanBot.Tables.Limits;

internal static class TransactionGuard
{
    public static void Check(IReadOnlyList<TableTransactionAction> actions)
    {
        if (actions.Count is 0 or > TableLimits.MaxActions)
        {
            throw Refused(
                null,
                TableErrorCode.InvalidInput,
                $"A transaction has 1 to {TableLimits.MaxActions} actions."
            );
        }

        var rows = new HashSet<string>(actions.Count, StringComparer.Ordinal);
        var size = 0;
        for (var index = 0; index < actions.Count; index++)
        {
            size += CheckEntity(actions[index], index);
            CheckPlace(actions, index, rows);
        }

        if (size > TableLimits.MaxTransactionSize)
        {
            throw Refused(null, TableErrorCode.RequestBodyTooLarge, $"A transaction of {size} bytes is over 4 MiB.");
        }
    }

    private static int CheckEntity(TableTransactionAction action, int index)
    {
        try
        {
            if (action.ActionType != TableTransactionActionType.Delete)
            {
                return EntityGuard.Check(action.Entity);
            }

            EntityGuard.CheckKeys(action.Entity.PartitionKey, action.Entity.RowKey);
            return 0;
        }
        catch (RequestFailedException reason)
        {
            throw new TableTransactionFailedException(reason, index);
        }
    }

    private static void CheckPlace(IReadOnlyList<TableTransactionAction> actions, int index, HashSet<string> rows)
    {
        var entity = actions[index].Entity;
        if (!string.Equals(entity.PartitionKey, actions[0].Entity.PartitionKey, StringComparison.Ordinal))
        {
            throw Refused(index, TableErrorCode.BatchOnDifferentPartitions, "A transaction stays in one partition.");
        }

        if (!rows.Add(entity.RowKey))
        {
            throw Refused(index, TableErrorCode.BatchDuplicateRow, "A transaction touches a row once.");
        }
    }

    private static TableTransactionFailedException Refused(int? index, string code, string message) =>
        new(TableErrors.BadRequest(code, message), index);
}
