namespace LoopbaanBot.Tables.Queries;

internal sealed class NotFilter(TableFilter inner) : TableFilter
{
    internal override int Comparisons => inner.Comparisons;

    public override string ToString() => $"not ({inner})";

    internal override bool Matches(TableEntity entity) => !inner.Matches(entity);
}
