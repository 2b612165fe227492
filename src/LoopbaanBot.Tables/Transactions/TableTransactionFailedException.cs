using Azure;

namespace LoopbaanBot.Tables.Transactions;

/// <summary>A transaction was refused as a whole.</summary>
public sealed class TableTransactionFailedException : RequestFailedException
{
    internal TableTransactionFailedException(RequestFailedException reason, int? index)
        : base(reason.Status, reason.Message, reason.ErrorCode, reason) => FailedTransactionActionIndex = index;

    /// <summary>The position of the action that was refused, from 0; null when the service did not tell.</summary>
    public int? FailedTransactionActionIndex { get; }
}
