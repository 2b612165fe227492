using System.Runtime.CompilerServices;
using Azure;
using LoopbaanBot.Tables.Errors;
using LoopbaanBot.Tables.Queries;
using LoopbaanBot.Tables.Transactions;

namespace LoopbaanBot.Tables;

/// <summary>One table. Every engine throws <see cref="RequestFailedException"/> with the status and the
/// <see cref="TableErrorCode"/> of Azure Table Storage, also for limits that it checks before sending.</summary>
public abstract class TableClient
{
    public abstract string Name { get; }

    public abstract Task CreateIfNotExistsAsync(CancellationToken cancellationToken = default);

    /// <exception cref="RequestFailedException">409 <see cref="TableErrorCode.EntityAlreadyExists"/>.</exception>
    public abstract Task<ETag> AddEntityAsync(TableEntity entity, CancellationToken cancellationToken = default);

    /// <param name="select">Names of the properties to bring along; null for all. Keys and ETag always come
    /// along.</param>
    /// <returns>Null when there is no such entity; a missing table throws 404
    /// <see cref="TableErrorCode.TableNotFound"/>.</returns>
    public abstract Task<TableEntity?> GetEntityIfExistsAsync(
        string partitionKey,
        string rowKey,
        IReadOnlyList<string>? select = null,
        CancellationToken cancellationToken = default
    );

    /// <param name="ifMatch">The ETag that was read, or <see cref="ETag.All"/> to overwrite whatever is there.</param>
    /// <exception cref="RequestFailedException">412 <see cref="TableErrorCode.UpdateConditionNotSatisfied"/> when
    /// someone
    /// else wrote meanwhile; 404 <see cref="TableErrorCode.ResourceNotFound"/>.</exception>
    public abstract Task<ETag> UpdateEntityAsync(
        TableEntity entity,
        ETag ifMatch,
        TableUpdateMode mode = TableUpdateMode.Merge,
        CancellationToken cancellationToken = default
    );

    /// <summary>Adds the entity, or updates it whatever its ETag.</summary>
    public abstract Task<ETag> UpsertEntityAsync(
        TableEntity entity,
        TableUpdateMode mode = TableUpdateMode.Merge,
        CancellationToken cancellationToken = default
    );

    /// <exception cref="RequestFailedException">404 when it is gone already, 412 when <paramref name="ifMatch"/> is
    /// stale.</exception>
    public abstract Task DeleteEntityAsync(
        string partitionKey,
        string rowKey,
        ETag ifMatch,
        CancellationToken cancellationToken = default
    );

    /// <summary>One page, in ordinal order of partition key and row key. A page may be empty and still have a
    /// successor.</summary>
    /// <param name="maxPerPage">1 to 1,000; null means 1,000.</param>
    /// <param name="continuationToken">From the page before, with the same filter; null for the first page.</param>
    public abstract Task<TablePage> QueryPageAsync(
        TableFilter? filter = null,
        IReadOnlyList<string>? select = null,
        int? maxPerPage = null,
        string? continuationToken = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Does all of the actions or none: 1 to 100, in one partition, each row at most once, together at most 4
    /// MiB.</summary>
    /// <returns>The new ETags in the order of the actions; the ETag of a deletion is the default one.</returns>
    /// <exception cref="TableTransactionFailedException">Nothing was done; it tells which action was
    /// refused.</exception>
    public abstract Task<IReadOnlyList<ETag>> SubmitTransactionAsync(
        IReadOnlyList<TableTransactionAction> actions,
        CancellationToken cancellationToken = default
    );

    /// <summary>All entities that match, page after page. Writers may come between the pages.</summary>
    public async IAsyncEnumerable<TableEntity> QueryAsync(
        TableFilter? filter = null,
        IReadOnlyList<string>? select = null,
        int? maxPerPage = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        string? next = null;
        do
        {
            var page = await QueryPageAsync(filter, select, maxPerPage, next, cancellationToken);
            foreach (var entity in page.Values)
            {
                yield return entity;
            }

            next = page.ContinuationToken;
        } while (next is not null);
    }
}
