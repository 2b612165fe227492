using LoopbaanBot.Careers.Visits;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Menu.People;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Visits.Board;

/// <summary>"Kijkje in de keuken": what partners offer, in the order that the reader chooses, and the own visits.</summary>
internal sealed class OpenBoard(VisitStore store, VisitBook book) : OpensView
{
    public static CardCommand Command { get; } = CardCommand.Of("visit.board");

    public override string Verb => Command.Verb;

    public override bool Answers(Command command) => command.Kind == CommandKind.Visits;

    public override async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var (me, search) = (turn.Teacher.Id, VisitSubmit.Search(data));
        var all = await store.ListAllAsync(cancellationToken);
        var readable = all.Where(one => book.May(me, one.Offer, VisitAction.Read));
        turn.Show(
            BoardViews.Board(
                turn,
                new BoardScene(search, search.Of(readable, one => one.Offer, me, book.Today))
                {
                    Mine = [.. VisitBook.RequestsOf(all, me, book.Today)],
                    MayPost = await book.MayPostAsync(me, cancellationToken),
                    Totals = await book.OrganisesAsync(me, cancellationToken)
                        ? VisitTotals.Of([.. all.Select(one => one.Offer)], book.Today)
                        : null,
                }
            )
        );
    }

    protected override PostedCard DoorwayFor(TeacherTurn turn) => VisitLines.Doorway(turn.Texts);
}

/// <summary>The button on the card "Mensen".</summary>
internal sealed class VisitsEntry : IPeopleEntry
{
    public int Order => 50;

    public string TitleId => "visit.title";

    public CardCommand Command => OpenBoard.Command;

    public Task<bool> AppliesAsync(TeacherTurn turn, CancellationToken cancellationToken) => Task.FromResult(true);
}
