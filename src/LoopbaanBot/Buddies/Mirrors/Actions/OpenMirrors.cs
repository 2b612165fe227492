using LoopbaanBot.Buddies.Mirrors.Cards;
using LoopbaanBot.Careers.Buddies.Mirrors;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Buddies.Mirrors.Actions;

/// <summary>Lists the notes that somebody got, kept and gave.</summary>
internal sealed class OpenMirrors(MirrorLists lists) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("mirror.list");

    public string Verb => Command.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(MirrorListViews.List(turn, await lists.LoadAsync(turn, cancellationToken), null));
}

/// <summary>Opens one note for one of its two people.</summary>
internal sealed class ReadMirror(MirrorDesk desk, MirrorDoor door) : ICardAction
{
    public string Verb => MirrorSubmit.ReadVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        if (
            await door.ReadAsync(turn, data, cancellationToken) is not { } id
            || await desk.FindAsync(me, id, cancellationToken) is not { } note
        )
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        var views = new MirrorViews(turn, id, note);
        turn.Show(
            note.Receiver.Person == me
                ? views.Received(await door.OwnWordsAsync(me, note.Competency, cancellationToken), null)
                : views.Given(desk.May(me, MirrorAction.Withdraw, note))
        );
    }
}
