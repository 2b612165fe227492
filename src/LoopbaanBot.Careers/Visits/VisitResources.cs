using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Careers.Visits;

/// <summary>What somebody may want to do with the board, or with one offer on it.</summary>
public enum VisitAction
{
    /// <summary>Put something on the board.</summary>
    Post,
    Read,
    Ask,
    Withdraw,

    /// <summary>See who asked, and answer.</summary>
    Receive,
}

/// <summary>The board: everybody of the allowed tenants reads (domain B3); who belongs to a cohort posts.</summary>
/// <param name="Offer">Null for the board itself, and for what is not there.</param>
/// <param name="BelongsToCohort">Whether the actor has any part in a cohort today.</param>
public sealed record VisitResource(VisitOffer? Offer, bool BelongsToCohort, IReadOnlyCollection<string> Tenants)
    : IResource<VisitAction>
{
    public bool Allows(PersonId actor, VisitAction action, DateOnly today) =>
        action switch
        {
            VisitAction.Post => BelongsToCohort && Tenants.Contains(actor.TenantId),
            VisitAction.Read => Offer is { } offer && (actor == offer.Poster || IsOpenTo(offer, actor, today)),
            VisitAction.Ask => Offer is { } offer && actor != offer.Poster && IsOpenTo(offer, actor, today),
            VisitAction.Withdraw => Offer is { WithdrawnOn: null } offer && actor == offer.Poster,
            VisitAction.Receive => Offer is { } offer && actor == offer.Poster,
            _ => false,
        };

    private bool IsOpenTo(VisitOffer offer, PersonId actor, DateOnly today) =>
        offer.IsLive(today) && Tenants.Contains(actor.TenantId) && Tenants.Contains(offer.Poster.TenantId);
}

/// <summary>What somebody may want to do with one request to come.</summary>
public enum VisitRequestAction
{
    See,

    /// <summary>Agree on a day, or not now.</summary>
    Answer,
    CallOff,

    /// <summary>Say whether lessons are covered.</summary>
    Cover,

    /// <summary>Write the own question, and afterwards the own line.</summary>
    Write,
    Thank,
}

/// <summary>One request, between who asks and who offers. It goes on when the offer itself has ended.</summary>
public sealed record VisitRequestResource(VisitOffer? Offer, VisitRequest? Request) : IResource<VisitRequestAction>
{
    public bool Allows(PersonId actor, VisitRequestAction action, DateOnly today) =>
        Offer is { } offer
        && Request is { } request
        && offer.Find(request.Id) == request
        && (
            actor == request.Asker
                ? AskerMay(request, action, today)
                : actor == offer.Poster && PosterMay(request, action, today)
        );

    private static bool AskerMay(VisitRequest request, VisitRequestAction action, DateOnly today) =>
        action switch
        {
            VisitRequestAction.See => true,
            VisitRequestAction.CallOff => request.State == VisitState.Asked || request.IsAhead(today),
            VisitRequestAction.Cover => request.IsAhead(today),
            VisitRequestAction.Write => request.State is VisitState.Asked or VisitState.Agreed,
            VisitRequestAction.Thank => request.HasCome(today),
            _ => false,
        };

    private static bool PosterMay(VisitRequest request, VisitRequestAction action, DateOnly today) =>
        action switch
        {
            // A visit that was agreed and called off is told; a question that was taken back never was.
            VisitRequestAction.See => request.State is VisitState.Asked or VisitState.Agreed
                || request is { State: VisitState.CalledOff, Day: not null },
            VisitRequestAction.Answer => request.State == VisitState.Asked || request.IsAhead(today),
            VisitRequestAction.CallOff => request.IsAhead(today),
            _ => false,
        };
}
