using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Managers.Telling;

namespace LoopbaanBot.Managers.Talks;

/// <summary>Shows a talk from one's own side of it.</summary>
internal sealed class ShowTalk(TalkAccess access, TalkTelling telling) : ICardAction
{
    public string Verb => TalkVerbs.Show;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(turn, data, TalkAction.See, cancellationToken) is not { } open)
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        if (open.IsTeacher)
        {
            open = open with { Asked = await telling.AskedAsync(open, cancellationToken) };
        }

        turn.Show(TalkViews.Show(turn, open, access.Now));
    }
}

/// <summary>One of the two says that they have spoken; the other is asked the same.</summary>
internal sealed class SpeakTalk(TalkAccess access, TalkNews news) : ICardAction
{
    public string Verb => TalkVerbs.Speak;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(turn, data, TalkAction.Speak, cancellationToken) is not { } open)
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        open = await access.StepAsync(
            turn.Teacher.Id,
            open,
            TalkAction.Speak,
            talk => talk.Speak(open.Side, access.Today, turn.Name),
            cancellationToken
        );
        await news.TellOtherAsync(turn, open, TalkOccasion.Spoken, cancellationToken);
        turn.Show(TalkViews.Spoken(turn, open));
    }
}

/// <summary>The teacher is done with a talk that was held.</summary>
internal sealed class CloseTalk(TalkAccess access) : ICardAction
{
    public string Verb => TalkVerbs.Close;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(turn, data, TalkAction.Close, cancellationToken) is not { } open)
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        open = await access.StepAsync(
            turn.Teacher.Id,
            open,
            TalkAction.Close,
            talk => talk.Close(access.Today),
            cancellationToken
        );
        turn.Show(TalkViews.Show(turn, open, access.Now));
    }
}
