namespace LoopbaanBot.Tables.Queries;

/// <summary>Keys outside these bounds cannot match; keys inside still have to be asked. Both row keys are
/// inclusive.</summary>
internal readonly record struct KeyBounds(string? Partition, string First, string? Last)
{
    public static KeyBounds Of(TableFilter? filter)
    {
        var all = new KeyBounds(null, string.Empty, null);
        return filter?.Narrow(all) ?? all;
    }

    public KeyBounds From(string rowKey) =>
        string.CompareOrdinal(rowKey, First) > 0 ? this with { First = rowKey } : this;

    public KeyBounds UpTo(string rowKey) =>
        Last is null || string.CompareOrdinal(rowKey, Last) < 0 ? this with { Last = rowKey } : this;
}
