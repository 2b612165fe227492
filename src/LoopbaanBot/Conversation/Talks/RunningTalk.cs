using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Conversation.Talks;

/// <summary>The talk that is open now, of whatever kind: typed words go there, and a new talk puts it aside.</summary>
internal sealed class RunningTalk(IEnumerable<ITalk> kinds) : IRunningTalk
{
    private readonly ITalk[] _kinds = [.. kinds];

    public PostedCard? Doorway(TeacherTurn turn) =>
        Find(turn)?.Door(turn) is { } door ? door.Card(turn.Texts, turn.Word("reflection.card.note")) : null;

    /// <summary>A talk that was put off with "later" waits for its button, not for whatever is typed next.</summary>
    public bool IsWaiting(TeacherTurn turn) => !turn.Teacher.IsTalkPaused && Find(turn) is not null;

    public async Task<bool> TryAnswerAsync(TeacherTurn turn, string text, CancellationToken cancellationToken)
    {
        if (!IsWaiting(turn) || Find(turn) is not { } talk)
        {
            return false;
        }

        var (door, revision) = (talk.Door(turn), turn.Teacher.Talk.Revision);
        await ContinueTypedAsync(turn, new DialogInput(DialogCommand.Answer, text), cancellationToken);
        if (talk.IsRunning(turn) && turn.Message is null)
        {
            turn.ShowOnlyDoorway(TypedReply(turn, door, isTaken: turn.Teacher.Talk.Revision != revision));
        }

        return true;
    }

    /// <summary>What was typed in the chat instead of pressed: the next page waits behind a card without words.</summary>
    /// <returns>False when no talk is open.</returns>
    public async Task<bool> ContinueTypedAsync(TeacherTurn turn, DialogInput input, CancellationToken cancellationToken)
    {
        if (Find(turn) is not { } talk)
        {
            return false;
        }

        await talk.ContinueAsync(turn, input, cancellationToken);
        if (turn is { Replacement: null, View: { } view })
        {
            turn.ShowOnlyDoorway(view.Doorway);
        }

        return true;
    }

    /// <summary>Makes room for another talk; what was written so far stays as a draft.</summary>
    public async Task ShelveAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        if (Find(turn) is { } talk)
        {
            await talk.ShelveAsync(turn, new DialogInput(DialogCommand.Later), cancellationToken);
        }
    }

    private ITalk? Find(TeacherTurn turn) => Array.Find(_kinds, kind => kind.IsRunning(turn));

    private static PostedCard TypedReply(TeacherTurn turn, TalkDoor door, bool isTaken)
    {
        if (!isTaken)
        {
            return door.NotTaken(turn.Texts);
        }

        var hint = !turn.Teacher.TypingHintGiven;
        turn.Teacher.TypingHintGiven = true;
        return door.Taken(turn.Texts, hint);
    }
}
