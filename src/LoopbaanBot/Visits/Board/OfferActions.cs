using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Visits;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Forms;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Visits.Board;

/// <summary>Opens the form of a new offer, for who belongs to a cohort.</summary>
internal sealed class NewOffer(VisitBook book) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("visit.new");

    public string Verb => Command.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await book.MayPostAsync(turn.Teacher.Id, cancellationToken))
        {
            var id = VisitSubmit.NewOffer(turn.Teacher.Id);
            turn.Show(OfferViews.Form(turn, id, OfferForm.Empty(book.Today), null));
        }
        else
        {
            turn.Say(turn.Word("visit.gone"));
        }
    }
}

/// <summary>Puts an offer on the board. What was refused stays in the form.</summary>
internal sealed class PostOffer(VisitBook book, VisitStore store) : ICardAction
{
    public const string Name = "visit.post";

    public string Verb => Name;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        if (
            VisitSubmit.Offer(data) is not { } id
            || id.TenantId != me.TenantId
            || !await book.MayPostAsync(me, cancellationToken)
        )
        {
            turn.Say(turn.Word("visit.gone"));
            return;
        }

        var words = new FormWords(data);
        var form = OfferForm.Read(words, book.Today);
        if (words.RefuseTooLong(turn))
        {
            return;
        }

        if (Refuse(turn, form, book.Today) is { } refusal)
        {
            turn.Show(OfferViews.Form(turn, id, form, turn.Texts[refusal]));
            return;
        }

        await store.TryAddAsync(id, Made(turn, form), cancellationToken);
        await ShowAsync(turn, id, cancellationToken);
    }

    private async Task ShowAsync(TeacherTurn turn, SharedId id, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(turn.Teacher.Id, id, VisitAction.Receive, cancellationToken) is { } offer)
        {
            turn.Show(OfferViews.Own(turn, id, offer, book.Today, turn.Texts["visit.posted.done"]));
        }
        else
        {
            turn.Say(turn.Word("visit.gone"));
        }
    }

    private VisitOffer Made(TeacherTurn turn, OfferForm form) =>
        new(
            turn.Teacher.Id,
            turn.Name!.Value,
            form.Kind!.Value,
            VisitWords.Of(form.Title!, form.Where!, form.When, form.Contact),
            book.Today,
            form.Until!.Value
        );

    private static string? Refuse(TeacherTurn turn, OfferForm form, DateOnly today) =>
        turn.Name is null ? "roleModel.refused.name"
        : form.Kind is null ? "visit.refused.kind"
        : form.Title is null || form.Where is null ? "visit.refused.words"
        : form.Until is not { } until || !VisitTerm.Fits(until, today) ? "visit.refused.until"
        : null;
}

/// <summary>Shows one offer: to the poster with who asked, to everybody else with the way to ask.</summary>
internal sealed class ShowOffer(VisitBook book) : ICardAction
{
    public const string Name = "visit.show";

    public string Verb => Name;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var (me, id) = (turn.Teacher.Id, VisitSubmit.Offer(data));
        if (await book.FindAsync(me, id, VisitAction.Read, cancellationToken) is not { } offer)
        {
            turn.Say(turn.Word("visit.gone"));
        }
        else
        {
            turn.Show(
                book.May(me, offer, VisitAction.Receive)
                    ? OfferViews.Own(turn, id!.Value, offer, book.Today, null)
                    : OfferViews.Read(turn, id!.Value, offer, book.May(me, offer, VisitAction.Ask))
            );
        }
    }
}

/// <summary>Takes an offer off the board. What was agreed goes on.</summary>
internal sealed class WithdrawOffer(VisitBook book, VisitStore store) : ICardAction
{
    public const string Name = "visit.withdraw";

    public string Verb => Name;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var id = VisitSubmit.Offer(data);
        if (await book.FindAsync(turn.Teacher.Id, id, VisitAction.Withdraw, cancellationToken) is null)
        {
            turn.Say(turn.Word("visit.gone"));
            return;
        }

        await store.UpdateAsync(id!.Value, offer => offer.Withdraw(book.Today), cancellationToken);
        turn.Say(turn.Word("visit.withdrawn"));
    }
}
