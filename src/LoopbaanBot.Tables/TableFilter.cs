using LoopbaanBot.Tables.Entities;
using LoopbaanBot.Tables.Queries;

namespace LoopbaanBot.Tables;

/// <summary>A condition on entities. Strings compare ordinally, by UTF-16 unit. The keys and <c>Timestamp</c> can be
/// compared
/// like properties. One query holds at most 15 comparisons; a row-key range or prefix counts for two.</summary>
public abstract class TableFilter
{
    private protected TableFilter() { }

    internal abstract int Comparisons { get; }

    public static TableFilter PartitionEquals(string partitionKey) =>
        Compare(PropertyNames.PartitionKey, TableComparison.Equal, partitionKey);

    public static TableFilter RowKeyEquals(string rowKey) =>
        Compare(PropertyNames.RowKey, TableComparison.Equal, rowKey);

    /// <param name="from">The first key that is in.</param>
    /// <param name="before">The first key that is out.</param>
    public static TableFilter RowKeyRange(string from, string before) =>
        Compare(PropertyNames.RowKey, TableComparison.GreaterThanOrEqual, from)
            .And(Compare(PropertyNames.RowKey, TableComparison.LessThan, before));

    public static TableFilter RowKeyPrefix(string prefix)
    {
        var from = Compare(PropertyNames.RowKey, TableComparison.GreaterThanOrEqual, prefix);
        return KeyPrefix.After(prefix) is { } after
            ? from.And(Compare(PropertyNames.RowKey, TableComparison.LessThan, after))
            : from;
    }

    public static TableFilter Compare(string property, TableComparison comparison, string value) =>
        new ComparisonFilter(property, comparison, value);

    public static TableFilter Compare(string property, TableComparison comparison, int value) =>
        new ComparisonFilter(property, comparison, value);

    public static TableFilter Compare(string property, TableComparison comparison, long value) =>
        new ComparisonFilter(property, comparison, value);

    /// <param name="value">A finite number.</param>
    public static TableFilter Compare(string property, TableComparison comparison, double value) =>
        new ComparisonFilter(property, comparison, value);

    /// <param name="comparison">Only equal and not equal; so for Guid and byte[].</param>
    public static TableFilter Compare(string property, TableComparison comparison, bool value) =>
        new ComparisonFilter(property, comparison, value);

    public static TableFilter Compare(string property, TableComparison comparison, DateTimeOffset value) =>
        new ComparisonFilter(property, comparison, value.ToUniversalTime());

    public static TableFilter Compare(string property, TableComparison comparison, Guid value) =>
        new ComparisonFilter(property, comparison, value);

    public static TableFilter Compare(string property, TableComparison comparison, byte[] value) =>
        new ComparisonFilter(property, comparison, value);

    public TableFilter And(TableFilter other) => new AndFilter(this, other);

    public TableFilter Or(TableFilter other) => new OrFilter(this, other);

    /// <summary>Holds also for entities that lack the compared property.</summary>
    public TableFilter Not() => new NotFilter(this);

    /// <summary>The condition as an OData expression, not yet escaped for a URL.</summary>
    public abstract override string ToString();

    internal abstract bool Matches(TableEntity entity);

    /// <summary>Narrows the keys that a scan has to look at; what cannot be narrowed is left to
    /// <see cref="Matches"/>.</summary>
    internal virtual KeyBounds Narrow(KeyBounds bounds) => bounds;
}
