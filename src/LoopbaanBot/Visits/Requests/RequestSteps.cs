using LoopbaanBot.Careers.Visits;
using LoopbaanBot.Conversation.Talks.Forms;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Visits.Telling;

namespace LoopbaanBot.Visits.Requests;

/// <summary>The poster agrees on a day, or moves it.</summary>
internal sealed class AgreeVisit(VisitBook book, VisitNoteStore notes, VisitStore store, VisitTelling telling)
    : RequestStep(book, notes, Name, VisitRequestAction.Answer)
{
    public const string Name = "visit.agree";

    protected override async Task ActAsync(
        TeacherTurn turn,
        VisitScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        if (new FormWords(data).Day(VisitSubmit.DayId, Book.Today) is not { } day || !VisitTerm.Fits(day, Book.Today))
        {
            turn.Show(RequestViews.Of(turn, scene, turn.Texts["visit.answer.noDay"]));
            return;
        }

        var id = scene.Ref.Request;
        await store.UpdateAsync(scene.Ref.Offer, offer => offer.Agree(id, day, Book.Today), cancellationToken);
        await telling.ScheduleAfterAsync(scene.Ref, day, cancellationToken);
        turn.Afterwards(token => telling.TellAgreedAsync(scene, day, token));
        await ShowAsync(turn, scene, scene.Mine, "visit.answer.agreed", cancellationToken);
    }
}

/// <summary>The poster says not now; the asker reads a neutral sentence.</summary>
internal sealed class DeclineVisit(VisitBook book, VisitNoteStore notes, VisitStore store, VisitTelling telling)
    : RequestStep(book, notes, Name, VisitRequestAction.Answer)
{
    public const string Name = "visit.decline";

    protected override async Task ActAsync(
        TeacherTurn turn,
        VisitScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var after = await store.UpdateAsync(
            scene.Ref.Offer,
            offer => offer.Decline(scene.Ref.Request),
            cancellationToken
        );
        if (after?.Find(scene.Ref.Request) is { State: VisitState.NotNow })
        {
            turn.Afterwards(token => telling.TellDeclinedAsync(scene, token));
        }

        turn.Say(turn.Word("visit.answer.declined"));
    }

    protected override Task TellAgainAsync(VisitScene after, CancellationToken cancellationToken) =>
        after is { IsAsker: false, Request.State: VisitState.NotNow }
            ? telling.TellDeclinedAsync(after, cancellationToken)
            : Task.CompletedTask;
}

/// <summary>Either side steps out, without a reason.</summary>
internal sealed class LeaveVisit(VisitBook book, VisitNoteStore notes, VisitStore store, VisitTelling telling)
    : RequestStep(book, notes, Name, VisitRequestAction.CallOff)
{
    public const string Name = "visit.leave";

    protected override async Task ActAsync(
        TeacherTurn turn,
        VisitScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var id = scene.Ref.Request;
        await store.UpdateAsync(scene.Ref.Offer, offer => offer.CallOff(id, Book.Today), cancellationToken);
        turn.Afterwards(token => telling.TellLeftAsync(scene, token));
        turn.Say(turn.Word("visit.left"));
    }

    protected override Task TellAgainAsync(VisitScene after, CancellationToken cancellationToken) =>
        after.Request.State == VisitState.CalledOff
            ? telling.TellLeftAgainAsync(after, cancellationToken)
            : Task.CompletedTask;
}

/// <summary>Keeps the own question, the own line of report, and whether lessons are covered.</summary>
internal sealed class KeepVisit(VisitBook book, VisitNoteStore notes, VisitStore store)
    : RequestStep(book, notes, Name, VisitRequestAction.Write)
{
    public const string Name = "visit.keep";

    private readonly VisitNoteStore _notes = notes;

    protected override async Task ActAsync(
        TeacherTurn turn,
        VisitScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var words = new FormWords(data);
        var note = scene.Mine.Ask(words.Text(VisitSubmit.QuestionId, VisitNote.Limit));
        if (scene.Request.HasCome(Book.Today))
        {
            note = note.Tell(
                words.Text(VisitSubmit.ReportId, VisitNote.Limit),
                words.Text(VisitSubmit.CopyId, VisitNote.Limit)
            );
        }

        if (words.RefuseTooLong(turn))
        {
            return;
        }

        turn.Change(_notes.Put(scene.Me, scene.Ref, note));
        if (data[VisitSubmit.CoverId] is { Length: > 0 } cover && scene.May(VisitRequestAction.Cover))
        {
            await store.UpdateAsync(
                scene.Ref.Offer,
                offer => offer.Cover(scene.Ref.Request, cover == CardData.Yes),
                cancellationToken
            );
        }

        await ShowAsync(turn, scene, note, "visit.kept", cancellationToken);
    }
}

/// <summary>Thanks the poster, once, without words.</summary>
internal sealed class ThankVisit(VisitBook book, VisitNoteStore notes, VisitStore store, VisitTelling telling)
    : RequestStep(book, notes, Name, VisitRequestAction.Thank)
{
    public const string Name = "visit.thank";

    protected override async Task ActAsync(
        TeacherTurn turn,
        VisitScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var id = scene.Ref.Request;
        await store.UpdateAsync(scene.Ref.Offer, offer => offer.Thank(id, Book.Today), cancellationToken);
        turn.Afterwards(token => telling.TellAsync(scene.Other, scene.Ref, VisitOccasion.Thanks, token));
        await ShowAsync(turn, scene, scene.Mine, "visit.thanked", cancellationToken);
    }
}
