using LoopbaanBot.Buddies.Mirrors.Cards;
using LoopbaanBot.Careers.Buddies.Mirrors;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Buddies.Mirrors.Actions;

/// <summary>The receiver keeps a note, and with that has it among their own data.</summary>
internal sealed class KeepMirror(MirrorDesk desk, MirrorDoor door, KeptMirrors kept) : ICardAction
{
    public string Verb => MirrorSubmit.KeepVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        if (
            await door.ReadAsync(turn, data, cancellationToken) is not { } id
            || await desk.KeepAsync(me, id, cancellationToken) is not { } note
        )
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        turn.Change(kept.Put(id, note));
        turn.Show(
            new MirrorViews(turn, id, note).Received(
                await door.OwnWordsAsync(me, note.Competency, cancellationToken),
                turn.Texts["mirror.keptNow", ("name", note.Giver.Name.ToString())]
            )
        );
    }
}

/// <summary>The receiver throws a note away, after one question; then it is gone for both.</summary>
internal sealed class DiscardMirror(
    MirrorDesk desk,
    MirrorDoor door,
    KeptMirrors kept,
    MirrorLists lists,
    MirrorNews news
) : ICardAction
{
    public string Verb => MirrorSubmit.DiscardVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        if (
            await door.ReadAsync(turn, data, cancellationToken) is not { } id
            || await desk.FindAsync(me, id, cancellationToken) is not { } note
            || !desk.May(me, MirrorAction.Discard, note)
        )
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        if (!data.IsSure)
        {
            turn.Show(new MirrorViews(turn, id, note).AskDiscard());
            return;
        }

        await desk.RemoveAsync(me, MirrorAction.Discard, id, cancellationToken);
        var list = await lists.LoadAsync(turn, cancellationToken);
        if (list.Kept.FirstOrDefault(one => one.Id == id) is { } mine)
        {
            turn.Change(kept.Remove(mine));
            list = list with { Kept = [.. list.Kept.Where(one => one != mine)] };
        }

        turn.Afterwards(token => news.CloseAsync(me, id, token));
        turn.Show(MirrorListViews.List(turn, list, turn.Texts["mirror.removed"]));
    }
}

/// <summary>The giver takes a note back that was not kept, after one question.</summary>
internal sealed class WithdrawMirror(MirrorDesk desk, MirrorDoor door, MirrorLists lists, MirrorNews news) : ICardAction
{
    public string Verb => MirrorSubmit.WithdrawVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        if (
            await door.ReadAsync(turn, data, cancellationToken) is not { } id
            || await desk.FindAsync(me, id, cancellationToken) is not { } note
            || !desk.May(me, MirrorAction.Withdraw, note)
        )
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        if (!data.IsSure)
        {
            turn.Show(new MirrorViews(turn, id, note).AskWithdraw());
            return;
        }

        await desk.RemoveAsync(me, MirrorAction.Withdraw, id, cancellationToken);
        turn.Afterwards(token => news.CloseAsync(note.Receiver.Person, id, token));
        turn.Show(
            MirrorListViews.List(turn, await lists.LoadAsync(turn, cancellationToken), turn.Texts["mirror.removed"])
        );
    }
}
