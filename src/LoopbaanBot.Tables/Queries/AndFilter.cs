namespace LoopbaanBot.Tables.Queries;

internal sealed class AndFilter(TableFilter left, TableFilter right) : TableFilter
{
    internal override int Comparisons => left.Comparisons + right.Comparisons;

    public override string ToString() => $"({left}) and ({right})";

    internal override bool Matches(TableEntity entity) => left.Matches(entity) && right.Matches(entity);

    internal override KeyBounds Narrow(KeyBounds bounds) => right.Narrow(left.Narrow(bounds));
}
