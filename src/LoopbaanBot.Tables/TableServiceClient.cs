using LoopbaanBot.Tables.Errors;

namespace LoopbaanBot.Tables;

/// <summary>One account or one file with tables. Safe to share between threads; keep one for the life of the
/// program.</summary>
public abstract class TableServiceClient
{
    /// <param name="tableName">3 to 63 ASCII letters and digits, a letter first; upper and lower case are the same
    /// table.</param>
    /// <exception cref="Azure.RequestFailedException">400 <see cref="TableErrorCode.InvalidResourceName"/>.</exception>
    public abstract TableClient GetTableClient(string tableName);

    /// <summary>Completes when the store answers, throws otherwise: for health probes, so it writes nothing.</summary>
    public abstract Task PingAsync(CancellationToken cancellationToken = default);
}
