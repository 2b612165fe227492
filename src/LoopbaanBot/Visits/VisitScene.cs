using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.Visits;

namespace LoopbaanBot.Visits;

/// <summary>A request as one of both sees it, with the own note.</summary>
internal sealed record VisitScene(VisitRef Ref, PersonId Me, VisitOffer Offer, VisitRequest Request, DateOnly Today)
{
    public VisitNote Mine { get; init; } = VisitNote.Empty;

    public bool IsAsker => Request.Asker == Me;

    public PersonId Other => IsAsker ? Offer.Poster : Request.Asker;

    public DisplayName OtherName => IsAsker ? Offer.PosterName : Request.AskerName;

    public bool May(VisitRequestAction action) =>
        Authorization.Authorize(Me, action, new VisitRequestResource(Offer, Request), Today) == Decision.Allowed;

    public override string ToString() => nameof(VisitScene);
}
