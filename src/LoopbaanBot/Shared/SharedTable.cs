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

    /// <summary>Null for a partition of another kind.</summary>
    public static string? TenantOf(string partition, StoredKind kind) =>
        partition.EndsWith($"|{kind.Name}", StringComparison.Ordinal)
            ? TableKeys.Unescape(partition[..^(kind.Name.Length + 1)])
            : null;
}
