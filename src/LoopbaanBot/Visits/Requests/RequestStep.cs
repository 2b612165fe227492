using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Visits;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Visits.Requests;

/// <summary>A step in one request: found, authorised, done. A stranger and what is over get the same words.</summary>
internal abstract class RequestStep(VisitBook book, VisitNoteStore notes, string verb, VisitRequestAction needed)
    : ICardAction
{
    protected VisitBook Book => book;

    public string Verb => verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        if (await book.RefAsync(me, data, cancellationToken) is not { } visit)
        {
            turn.Say(turn.Word("visit.gone"));
            return;
        }

        var found = await book.FindRequestAsync(me, visit, cancellationToken);
        var scene = found is null ? null : found with { Mine = await notes.LoadAsync(me, visit, cancellationToken) };
        if (scene?.May(needed) == true)
        {
            await ActAsync(turn, scene, data, cancellationToken);
            return;
        }

        // Pressed twice, decided elsewhere, or a turn that is run again: show how it stands now, and tell what the
        // first run decided and may not have come to tell.
        turn.Afterwards(token => TellAgainAsync(me, visit, token));
        if (scene is null)
        {
            turn.Say(turn.Word("visit.gone"));
        }
        else
        {
            turn.Show(RequestViews.Of(turn, scene));
        }
    }

    private async Task TellAgainAsync(PersonId me, VisitRef visit, CancellationToken cancellationToken)
    {
        if (await book.FindOwnAsync(me, visit, cancellationToken) is { } scene)
        {
            await TellAgainAsync(scene, cancellationToken);
        }
    }

    /// <summary>What this step told the other, from how the request stands; told before it does nothing.</summary>
    protected virtual Task TellAgainAsync(VisitScene after, CancellationToken cancellationToken) => Task.CompletedTask;

    protected abstract Task ActAsync(
        TeacherTurn turn,
        VisitScene scene,
        CardData data,
        CancellationToken cancellationToken
    );

    protected async Task ShowAsync(
        TeacherTurn turn,
        VisitScene before,
        VisitNote mine,
        string? notice,
        CancellationToken cancellationToken
    )
    {
        if (await book.FindRequestAsync(before.Me, before.Ref, cancellationToken) is { } after)
        {
            turn.Show(RequestViews.Of(turn, after with { Mine = mine }, notice is null ? null : turn.Texts[notice]));
        }
        else
        {
            turn.Say(turn.Word("visit.gone"));
        }
    }
}

/// <summary>Shows a request as it stands now: from the card that told of it, or from the list.</summary>
internal sealed class OpenRequest(VisitBook book, VisitNoteStore notes)
    : RequestStep(book, notes, Name, VisitRequestAction.See)
{
    public const string Name = "visit.request";

    protected override Task ActAsync(
        TeacherTurn turn,
        VisitScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        turn.Show(RequestViews.Of(turn, scene));
        return Task.CompletedTask;
    }
}
