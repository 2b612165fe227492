using LoopbaanBot.Careers.Visits;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Visits.Telling;

namespace LoopbaanBot.Visits.Requests;

/// <summary>Asks to come. Asking again shows the request that is there.</summary>
internal sealed class AskVisit(VisitBook book, VisitStore store, VisitNoteStore notes, VisitTelling telling)
    : ICardAction
{
    public const string Name = "visit.ask";

    public string Verb => Name;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        if (
            VisitRef.Parse(data[VisitSubmit.RequestKey]) is not { } visit
            || await book.FindAsync(me, visit.Offer, VisitAction.Ask, cancellationToken) is null
        )
        {
            turn.Say(turn.Word("visit.gone"));
            return;
        }

        if (turn.Name is not { } name)
        {
            turn.Say(turn.Word("roleModel.refused.name"));
            return;
        }

        var after = await store.UpdateAsync(
            visit.Offer,
            offer => offer.Ask(visit.Request, new VisitAsker(me, name), book.Today),
            cancellationToken
        );
        if (after?.Of(me) is not { } request)
        {
            turn.Say(turn.Word("visit.notNow"));
            return;
        }

        var scene = new VisitScene(visit with { Request = request.Id }, me, after, request, book.Today);
        if (request.State == VisitState.Asked)
        {
            turn.Afterwards(token => telling.TellAsync(scene.Offer.Poster, scene.Ref, VisitOccasion.Asked, token));
        }

        scene = scene with { Mine = await notes.LoadAsync(me, scene.Ref, cancellationToken) };
        turn.Show(RequestViews.Of(turn, scene, turn.Texts["visit.asked"]));
    }
}
