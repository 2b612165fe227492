namespace LoopbaanBot.Tables.Queries;

internal sealed class OrFilter(TableFilter left, TableFilter right) : TableFilter
{
    internal override int Comparisons => left.Comparisons + right.Comparisons;

    public override string ToString() => $"({left}) or ({right})";

    internal override bool Matches(TableEntity entity) => left.Matches(entity) || right.Matches(entity);
}
