using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Managers.Telling;

namespace LoopbaanBot.Managers.Talks;

/// <summary>One of the two says that they have spoken; the other is asked the same. Before the time that was picked there is one question first.</summary>
internal sealed class SpeakTalk(TalkAccess access, TalkNews news) : ICardAction
{
    public string Verb => TalkVerbs.Speak;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(turn, data, TalkAction.Speak, cancellationToken) is not { } open)
        {
            turn.Say(turn.Word("notice.gone"));
        }
        else if (open.Talk.IsAhead(access.Now) && !open.Talk.HasSpoken(open.Side) && !data.IsSure)
        {
            turn.Show(TalkViews.AskSpoken(turn, open));
        }
        else
        {
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
}

/// <summary>Takes back that one has spoken. The other was asked a question that can stay: whether they have.</summary>
internal sealed class TakeBackSpoken(TalkAccess access, TalkTelling telling, TalkPage page) : ICardAction
{
    public string Verb => TalkVerbs.NotSpoken;

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
            talk => talk.TakeBackSpoken(open.Side),
            cancellationToken
        );
        turn.Afterwards(token => telling.RedrawAsync(turn.Teacher.Id, open.Id, token));
        var notice = open.Talk.HasSpoken(open.Side) ? null : turn.Texts["managerTalk.takenBack"];
        await page.ShowAsync(turn, open, cancellationToken, notice);
    }
}
