using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Visits;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Menu.People;
using LoopbaanBot.Hosting;
using LoopbaanBot.Visits.Requests;

namespace LoopbaanBot.Visits;

/// <summary>The visits that somebody has ahead, as visitor or as host.</summary>
internal sealed class VisitsAhead(VisitStore store, SchoolClock clock) : IUpcoming
{
    private static readonly TimeOnly s_endOfDay = new(17, 0);

    public async Task<IReadOnlyList<Upcoming>> ListAsync(
        PersonId person,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        [
            .. VisitBook
                .RequestsOf(await store.ListAllAsync(cancellationToken), person, clock.Today)
                .Where(scene => scene.Request.IsAhead(clock.Today))
                .Select(scene => Ahead(scene, content.Texts)),
        ];

    private static Upcoming Ahead(VisitScene scene, Texts texts)
    {
        var local = scene.Request.Day!.Value.ToDateTime(s_endOfDay);
        return new Upcoming(
            SchoolClock.At(local),
            Wording.Of(texts, "visit.request.title", ("name", scene.OtherName)),
            VisitSubmit.On(OpenRequest.Name, scene.Ref)
        );
    }
}

/// <summary>Takes somebody who is forgotten off the board; whoever counted on a visit hears that it is off.</summary>
internal sealed class ForgetInVisits(VisitStore store, Telling.VisitTelling telling, SchoolClock clock)
    : Privacy.IPersonalReferences
{
    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        foreach (var (id, offer) in await store.ListEverywhereAsync(cancellationToken))
        {
            if (offer.Poster == person)
            {
                await TellAsync(id, offer, _ => true, request => request.Asker, cancellationToken);
                await store.RemoveAsync(id, cancellationToken);
            }
            else if (offer.Of(person) is not null)
            {
                await TellAsync(id, offer, request => request.Asker == person, _ => offer.Poster, cancellationToken);
                await store.UpdateAsync(id, known => known.Forget(person), cancellationToken);
            }
        }
    }

    /// <summary>Before the request is taken out: an erasure that is resumed after it would not find it any more.</summary>
    private async Task TellAsync(
        SharedId id,
        VisitOffer offer,
        Func<VisitRequest, bool> which,
        Func<VisitRequest, PersonId> whom,
        CancellationToken cancellationToken
    )
    {
        foreach (var request in offer.Requests.Where(which))
        {
            var visit = new VisitRef(id, request.Id);
            await telling.CloseAsync(whom(request), visit, cancellationToken);
            if (request.IsAhead(clock.Today))
            {
                await telling.TellAsync(whom(request), visit, Telling.VisitOccasion.Gone, cancellationToken);
            }
        }
    }
}
