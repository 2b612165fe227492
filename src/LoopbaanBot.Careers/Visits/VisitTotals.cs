namespace LoopbaanBot.Careers.Visits;

/// <summary>What an organiser may know of the board: totals, never who.</summary>
/// <param name="Open">Offers that stand today.</param>
/// <param name="Agreed">Agreed visits, of any day.</param>
/// <param name="Held">Agreed visits of which the day has come.</param>
public readonly record struct VisitTotals(int Open, int Agreed, int Held)
{
    public static VisitTotals Of(IReadOnlyCollection<VisitOffer> offers, DateOnly today) =>
        new(
            offers.Count(offer => offer.IsLive(today)),
            offers.Sum(offer => offer.Requests.Count(request => request.State == VisitState.Agreed)),
            offers.Sum(offer => offer.Requests.Count(request => request.HasCome(today)))
        );
}
