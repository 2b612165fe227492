using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Visits;

/// <summary>What can happen to an offer and its requests. A step that changes nothing gives the same offer back.</summary>
public static class VisitSteps
{
    /// <summary>A poster hears of no more people than a school can receive.</summary>
    public const int MostOpen = 30;

    public static VisitOffer Withdraw(this VisitOffer offer, DateOnly today) =>
        offer.WithdrawnOn is null ? offer with { WithdrawnOn = today } : offer;

    /// <summary>Asks to come, once for each person.</summary>
    public static VisitOffer Ask(this VisitOffer offer, VisitRequestId id, VisitAsker asker, DateOnly today) =>
        !offer.IsLive(today)
        || offer.Poster == asker.Person
        || offer.Of(asker.Person) is not null
        || offer.Requests.Count(request => request.State == VisitState.Asked) >= MostOpen
            ? offer
            : offer with
            {
                Requests = [.. offer.Requests, new VisitRequest(id, asker.Person, asker.Name, today)],
            };

    /// <summary>Agrees on a day, or moves it; from today, within a year.</summary>
    public static VisitOffer Agree(this VisitOffer offer, VisitRequestId id, DateOnly day, DateOnly today) =>
        offer.Find(id) is { State: VisitState.Asked or VisitState.Agreed } request
        && VisitTerm.Fits(day, today)
        && !request.HasCome(today.AddDays(-1))
            ? offer.With(request, request with { State = VisitState.Agreed, Day = day })
            : offer;

    public static VisitOffer Decline(this VisitOffer offer, VisitRequestId id) =>
        offer.Find(id) is { State: VisitState.Asked } request
            ? offer.With(request, request with { State = VisitState.NotNow })
            : offer;

    /// <summary>Steps out, as either side: an open question is taken back, an agreed day called off.</summary>
    public static VisitOffer CallOff(this VisitOffer offer, VisitRequestId id, DateOnly today) =>
        offer.Find(id) is { } request && (request.State == VisitState.Asked || request.IsAhead(today))
            ? offer.With(request, request with { State = VisitState.CalledOff })
            : offer;

    public static VisitOffer Cover(this VisitOffer offer, VisitRequestId id, bool isCovered) =>
        offer.Find(id) is { State: VisitState.Agreed } request
            ? offer.With(request, request with { IsCovered = isCovered })
            : offer;

    public static VisitOffer Thank(this VisitOffer offer, VisitRequestId id, DateOnly today) =>
        offer.Find(id) is { } request && request.HasCome(today)
            ? offer.With(request, request with { IsThanked = true })
            : offer;

    /// <summary>Takes out whoever is forgotten.</summary>
    public static VisitOffer Forget(this VisitOffer offer, PersonId asker) =>
        offer.Of(asker) is null
            ? offer
            : offer with
            {
                Requests = [.. offer.Requests.Where(request => request.Asker != asker)],
            };

    private static VisitOffer With(this VisitOffer offer, VisitRequest old, VisitRequest changed) =>
        old == changed
            ? offer
            : offer with
            {
                Requests = [.. offer.Requests.Select(request => request == old ? changed : request)],
            };
}

/// <summary>Somebody with the name in the directory.</summary>
public readonly record struct VisitAsker(PersonId Person, DisplayName Name);
