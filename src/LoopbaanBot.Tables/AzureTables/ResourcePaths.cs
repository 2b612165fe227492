using LoopbaanBot.Tables.Queries;

namespace LoopbaanBot.Tables.AzureTables;

internal static class ResourcePaths
{
    public static string Entity(string table, string partitionKey, string rowKey) =>
        $"{table}(PartitionKey='{Key(partitionKey)}',RowKey='{Key(rowKey)}')";

    public static string? Select(IReadOnlyList<string>? select) =>
        select is null
            ? null
            : "$select=" + Uri.EscapeDataString(string.Join(',', ["PartitionKey", "RowKey", "Timestamp", .. select]));

    public static string Query(TableFilter? filter, IReadOnlyList<string>? select, int? top, Continuation? from) =>
        string.Join(
            '&',
            new[]
            {
                filter is null ? null : "$filter=" + Uri.EscapeDataString(filter.ToString()),
                Select(select),
                top is null ? null : $"$top={top}",
                from is null ? null : "NextPartitionKey=" + Uri.EscapeDataString(from.Value.PartitionKey),
                from?.RowKey is null ? null : "NextRowKey=" + Uri.EscapeDataString(from.Value.RowKey),
            }.Where(part => part is not null)
        );

    private static string Key(string key) => Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));
}
