using LoopbaanBot.Careers.People;
using LoopbaanBot.People;
using LoopbaanBot.Tables;

namespace LoopbaanBot.Shared;

/// <summary>The table of what belongs to several people: a cohort, a buddy group, a round.</summary>
internal sealed class SharedTable(TableServiceClient service)
{
    public const string Name = "Shared";

    public TableClient Client { get; } = service.GetTableClient(Name);

    /// <summary>Waits for whoever in this process changes the same thing, so that a hundred presses do not race in the store.</summary>
    public KeyedLocks<(string, SharedId)> Locks { get; } = new();

    /// <summary>Begins with the tenant, so that nothing is ever listed across schools by accident.</summary>
    public static string PartitionOf(string tenant, StoredKind kind) => $"{TableKeys.Escape(tenant)}|{kind.Name}";

    /// <summary>The kinds of which a row names this person, once for each row. It looks through the whole table, for who asks what is kept.</summary>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task<IReadOnlyList<StoredKind>> KindsAboutAsync(
        PersonId person,
        IReadOnlyList<StoredKind> kinds,
        CancellationToken cancellationToken
    ) =>
        StoreFailure.GuardAsync(async () =>
        {
            var found = new List<StoredKind>();
            await foreach (var row in Client.QueryAsync(cancellationToken: cancellationToken))
            {
                if (
                    row.Properties.Values.Any(value => $"{value}".Contains(person.ObjectId, StringComparison.Ordinal))
                    && kinds.FirstOrDefault(kind => TenantOf(row.PartitionKey, kind) is not null) is { } about
                )
                {
                    found.Add(about);
                }
            }

            return (IReadOnlyList<StoredKind>)found;
        });

    /// <summary>Null for a partition of another kind.</summary>
    public static string? TenantOf(string partition, StoredKind kind) =>
        partition.EndsWith($"|{kind.Name}", StringComparison.Ordinal)
            ? TableKeys.Unescape(partition[..^(kind.Name.Length + 1)])
            : null;
}
