using Azure;

namespace LoopbaanBot.Tables.Transactions;

/// <summary>One step of a transaction. An update or deletion without an ETag is unconditional.</summary>
public sealed class TableTransactionAction(TableTransactionActionType actionType, TableEntity entity, ETag etag)
{
    public TableTransactionAction(TableTransactionActionType actionType, TableEntity entity)
        : this(actionType, entity, ETag.All) { }

    public TableTransactionActionType ActionType { get; } = actionType;

    /// <summary>For a deletion only the keys count.</summary>
    public TableEntity Entity { get; } = entity;

    /// <summary>Ignored by additions and upserts.</summary>
    public ETag ETag { get; } = etag == default ? ETag.All : etag;
}
