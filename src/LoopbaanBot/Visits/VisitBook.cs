using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.Visits;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Hosting;
using LoopbaanBot.Programmes.Stored;

namespace LoopbaanBot.Visits;

/// <summary>Gives offers and requests to whoever may do something with them, and to nobody else.</summary>
internal sealed class VisitBook(
    VisitStore store,
    NoticeBook notices,
    CohortParts cohorts,
    AllowedTenants tenants,
    SchoolClock clock
)
{
    public DateOnly Today => clock.Today;

    public async Task<bool> MayPostAsync(PersonId me, CancellationToken cancellationToken) =>
        May(me, null, VisitAction.Post, (await cohorts.ListAsync(me, cancellationToken)).Count > 0);

    /// <summary>Whether this person organises a cohort and so may see totals of the board.</summary>
    public async Task<bool> OrganisesAsync(PersonId me, CancellationToken cancellationToken) =>
        (await cohorts.ListAsync(me, cancellationToken)).Any(part => part.Organises);

    public async Task<VisitOffer?> FindAsync(
        PersonId me,
        SharedId? id,
        VisitAction action,
        CancellationToken cancellationToken
    ) =>
        id is { } known
        && tenants.All.Contains(known.TenantId)
        && await store.FindAsync(known, cancellationToken) is { } offer
        && May(me, offer, action)
            ? offer
            : null;

    public bool May(PersonId me, VisitOffer? offer, VisitAction action, bool belongs = false) =>
        Authorization.Authorize(me, action, new VisitResource(offer, belongs, tenants.All), clock.Today)
        == Decision.Allowed;

    /// <summary>Which request a pressed button is about, by the handle of a notice or by its own id.</summary>
    public async Task<VisitRef?> RefAsync(PersonId me, CardData data, CancellationToken cancellationToken)
    {
        var told = await notices.FindAsync(me, data, VisitSubmit.Notice, cancellationToken);
        return VisitRef.Parse(told?.Resource) ?? VisitRef.Parse(data[VisitSubmit.RequestKey]);
    }

    public async Task<VisitScene?> FindRequestAsync(PersonId me, VisitRef visit, CancellationToken cancellationToken) =>
        await FindOwnAsync(me, visit, cancellationToken) is { } scene ? Seen(scene) : null;

    /// <summary>For telling only: also what this person answered and sees no more; null for who has no part in it.</summary>
    public async Task<VisitScene?> FindOwnAsync(PersonId me, VisitRef visit, CancellationToken cancellationToken) =>
        await store.FindAsync(visit.Offer, cancellationToken) is { } offer
        && offer.Find(visit.Request) is { } request
        && (me == offer.Poster || me == request.Asker)
            ? new VisitScene(visit, me, offer, request, clock.Today)
            : null;

    /// <summary>All requests in which this person has a part.</summary>
    public static IEnumerable<VisitScene> RequestsOf(
        IEnumerable<(SharedId Id, VisitOffer Offer)> all,
        PersonId me,
        DateOnly today
    ) =>
        all.SelectMany(one =>
                one.Offer.Requests.Select(request => new VisitScene(
                    new VisitRef(one.Id, request.Id),
                    me,
                    one.Offer,
                    request,
                    today
                ))
            )
            .Where(scene => Seen(scene) is not null);

    private static VisitScene? Seen(VisitScene scene) => scene.May(VisitRequestAction.See) ? scene : null;
}
