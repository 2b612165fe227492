using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure;
using LoopbaanBot.Careers.People;
using LoopbaanBot.People;
using LoopbaanBot.Tables;

namespace LoopbaanBot.Shared;

/// <summary>Things of one kind that belong to several people. Each is one row, changed under its version.</summary>
/// <remarks>
/// A change is written at once, not with the turn: several people act on it. A turn may be run twice, so what changes it
/// must do no harm a second time.
/// </remarks>
internal abstract class SharedRows<T>(SharedTable table, StoredKind kind, JsonTypeInfo<T> json)
    where T : class
{
    /// <summary>Other processes may be first a few times; after that many the store is too busy to say "bewaard".</summary>
    private const int Attempts = 10;

    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<T?> FindAsync(SharedId id, CancellationToken cancellationToken) =>
        (await ReadAsync(id, cancellationToken))?.Value;

    /// <summary>False when there is one with this id: it is left as it stands.</summary>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task<bool> TryAddAsync(SharedId id, T value, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            try
            {
                await table.Client.AddEntityAsync(RowFor(id, value), cancellationToken);
                return true;
            }
            catch (RequestFailedException known) when (known.Status == 409)
            {
                return false;
            }
        });

    /// <summary>Changes it on fresh state, again when somebody else was first.</summary>
    /// <param name="change">May be called several times; what it returns unchanged is not written.</param>
    /// <returns>What stands there now; null when there is nothing with this id.</returns>
    /// <exception cref="StoreUnavailableException">The store does not answer, or others kept being first.</exception>
    public async Task<T?> UpdateAsync(SharedId id, Func<T, T> change, CancellationToken cancellationToken)
    {
        using var held = await table.Locks.EnterAsync((kind.Name, id), cancellationToken);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await ReadAsync(id, cancellationToken) is not var (value, tag))
            {
                return null;
            }

            var changed = change(value);
            if (ReferenceEquals(changed, value) || await TryReplaceAsync(id, changed, tag, cancellationToken))
            {
                return changed;
            }
        }

        throw new StoreUnavailableException(new InvalidOperationException("Others kept being first."));
    }

    /// <summary>Removes it; nothing happens when it is not there.</summary>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task RemoveAsync(SharedId id, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            try
            {
                await table.Client.DeleteEntityAsync(PartitionOf(id), RowOf(id), ETag.All, cancellationToken);
            }
            catch (RequestFailedException gone) when (gone.Status == 404)
            {
                // Removed before.
            }
        });

    /// <summary>All that was made in one tenant, in no order that says anything.</summary>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task<IReadOnlyList<(SharedId Id, T Value)>> ListAsync(string tenant, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            var found = new List<(SharedId, T)>();
            var all = TableFilter.PartitionEquals(SharedTable.PartitionOf(tenant, kind));
            await foreach (var row in table.Client.QueryAsync(all, cancellationToken: cancellationToken))
            {
                found.Add((new SharedId(tenant, Guid.ParseExact(row.RowKey, "N")), Read(row)));
            }

            return (IReadOnlyList<(SharedId, T)>)found;
        });

    /// <summary>All of this kind in every tenant: one look over the table, for the rare moment that somebody is forgotten.</summary>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task<IReadOnlyList<(SharedId Id, T Value)>> ListEverywhereAsync(CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            var found = new List<(SharedId, T)>();
            await foreach (var row in table.Client.QueryAsync(cancellationToken: cancellationToken))
            {
                if (SharedTable.TenantOf(row.PartitionKey, kind) is { } tenant)
                {
                    found.Add((new SharedId(tenant, Guid.ParseExact(row.RowKey, "N")), Read(row)));
                }
            }

            return (IReadOnlyList<(SharedId, T)>)found;
        });

    private async Task<(T Value, ETag Tag)?> ReadAsync(SharedId id, CancellationToken cancellationToken)
    {
        var row = await StoreFailure.GuardAsync(() =>
            table.Client.GetEntityIfExistsAsync(PartitionOf(id), RowOf(id), cancellationToken: cancellationToken)
        );
        return row is null ? null : (Read(row), row.ETag);
    }

    private Task<bool> TryReplaceAsync(SharedId id, T value, ETag asRead, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            try
            {
                await table.Client.UpdateEntityAsync(
                    RowFor(id, value),
                    asRead,
                    TableUpdateMode.Replace,
                    cancellationToken
                );
                return true;
            }
            catch (RequestFailedException raced) when (raced.Status is 404 or 412)
            {
                return false;
            }
        });

    private TableEntity RowFor(SharedId id, T value) =>
        new TableEntity(PartitionOf(id), RowOf(id)).SetLongText(
            PeopleTable.Json,
            JsonSerializer.Serialize(value, json)
        );

    private T Read(TableEntity row) => JsonSerializer.Deserialize(row.GetLongText(PeopleTable.Json)!, json)!;

    private string PartitionOf(SharedId id) => SharedTable.PartitionOf(id.TenantId, kind);

    private static string RowOf(SharedId id) => id.Value.ToString("N");
}
