namespace LoopbaanBot.Tables.Queries;

/// <summary>A comparison never holds, <see cref="NotEqual"/> included, where the property is absent or of another
/// type.</summary>
public enum TableComparison
{
    Equal,
    NotEqual,
    GreaterThan,
    GreaterThanOrEqual,
    LessThan,
    LessThanOrEqual,
}
