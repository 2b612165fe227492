using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Visits;

/// <summary>How a reader looks at the board. The order is the reader's own choice, and nothing is put first unasked (K172).</summary>
public sealed record VisitSearch(VisitKind? Kind, VisitOrder Order)
{
    public static VisitSearch All { get; } = new(null, VisitOrder.SoonestEnd);

    public IReadOnlyList<T> Of<T>(IEnumerable<T> all, Func<T, VisitOffer> offer, PersonId reader, DateOnly today)
    {
        var live = all.Where(one => offer(one).IsLive(today) && (Kind is not { } kind || offer(one).Kind == kind));
        return Order switch
        {
            VisitOrder.Newest => [.. live.OrderByDescending(one => offer(one).PostedOn)],
            VisitOrder.OwnBoardFirst =>
            [
                .. live.OrderByDescending(one => offer(one).Poster.TenantId == reader.TenantId)
                    .ThenBy(one => offer(one).Until),
            ],
            _ => [.. live.OrderBy(one => offer(one).Until)],
        };
    }
}

public enum VisitOrder
{
    SoonestEnd,
    Newest,

    /// <summary>What people of the reader's own board offer comes first.</summary>
    OwnBoardFirst,
}
