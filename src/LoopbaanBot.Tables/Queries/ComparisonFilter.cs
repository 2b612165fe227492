using LoopbaanBot.Tables.Entities;

namespace LoopbaanBot.Tables.Queries;

internal sealed class ComparisonFilter : TableFilter
{
    private readonly string _property;
    private readonly TableComparison _comparison;
    private readonly object _value;

    public ComparisonFilter(string property, TableComparison comparison, object value)
    {
        CheckName(property, value);
        if (value is bool or Guid or byte[] && comparison is not (TableComparison.Equal or TableComparison.NotEqual))
        {
            throw new ArgumentException($"A {value.GetType().Name} has no order to compare by.", nameof(comparison));
        }

        if (value is double number && !double.IsFinite(number))
        {
            throw new ArgumentException("Only finite numbers can be compared.", nameof(value));
        }

        (_property, _comparison, _value) = (property, comparison, value);
    }

    internal override int Comparisons => 1;

    public override string ToString() => $"{_property} {Operator()} {ODataLiteral.Of(_value)}";

    internal override bool Matches(TableEntity entity) =>
        Actual(entity) is { } actual && PropertyValues.Compare(actual, _value) is { } order && Holds(order);

    internal override KeyBounds Narrow(KeyBounds bounds) =>
        (_property, _comparison, _value) switch
        {
            (PropertyNames.PartitionKey, TableComparison.Equal, string key) => bounds with { Partition = key },
            (PropertyNames.RowKey, TableComparison.Equal, string key) => bounds.From(key).UpTo(key),
            (PropertyNames.RowKey, TableComparison.GreaterThan or TableComparison.GreaterThanOrEqual, string key) =>
                bounds.From(key),
            (PropertyNames.RowKey, TableComparison.LessThan or TableComparison.LessThanOrEqual, string key) =>
                bounds.UpTo(key),
            _ => bounds,
        };

    private static void CheckName(string property, object value)
    {
        var fits = property switch
        {
            PropertyNames.PartitionKey or PropertyNames.RowKey => value is string,
            PropertyNames.Timestamp => value is DateTimeOffset,
            _ => true,
        };
        if (!fits)
        {
            throw new ArgumentException($"{property} is not a {value.GetType().Name}.", nameof(value));
        }

        if (property is not (PropertyNames.PartitionKey or PropertyNames.RowKey or PropertyNames.Timestamp))
        {
            PropertyNames.Check(property);
        }
    }

    private object? Actual(TableEntity entity) =>
        _property switch
        {
            PropertyNames.PartitionKey => entity.PartitionKey,
            PropertyNames.RowKey => entity.RowKey,
            PropertyNames.Timestamp => entity.Timestamp,
            _ => entity[_property],
        };

    private bool Holds(int order) =>
        _comparison switch
        {
            TableComparison.Equal => order == 0,
            TableComparison.NotEqual => order != 0,
            TableComparison.GreaterThan => order > 0,
            TableComparison.GreaterThanOrEqual => order >= 0,
            TableComparison.LessThan => order < 0,
            _ => order <= 0,
        };

    private string Operator() =>
        _comparison switch
        {
            TableComparison.Equal => "eq",
            TableComparison.NotEqual => "ne",
            TableComparison.GreaterThan => "gt",
            TableComparison.GreaterThanOrEqual => "ge",
            TableComparison.LessThan => "lt",
            _ => "le",
        };
}
