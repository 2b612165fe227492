using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Managers.Telling;

namespace LoopbaanBot.Managers.Talks;

/// <summary>Asks whether later or not at all. It is the one question before either.</summary>
internal sealed class OpenNotNow(TalkAccess access) : ICardAction
{
    public string Verb => TalkVerbs.NotNow;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(turn, data, TalkAction.Decline, cancellationToken) is not { } open)
        {
            turn.Say(turn.Word("notice.gone"));
        }
        else
        {
            turn.Show(open.Talk.IsBeforehand() ? EndViews.AskNotNow(turn, open) : EndViews.Declined(turn, open));
        }
    }
}

/// <summary>The partner would rather talk later. The request stays, and the teacher knows where they stand.</summary>
internal sealed class PutOffTalk(TalkAccess access, TalkNews news) : ICardAction
{
    public string Verb => TalkVerbs.Later;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(turn, data, TalkAction.Decline, cancellationToken) is not { } open)
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        open = await access.StepAsync(
            turn.Teacher.Id,
            open,
            TalkAction.Decline,
            talk => talk.PutOff(access.Today, turn.Name),
            cancellationToken
        );
        if (open.Talk.LaterSince is not null)
        {
            var occasion = TalkOccasion.Of(TalkOccasion.Later, open.Talk.Round);
            await news.TellOtherAsync(turn, open, occasion, cancellationToken);
        }

        var isDeclined = open.Talk.State == TalkState.Declined;
        turn.Show(isDeclined ? EndViews.Declined(turn, open) : TalkViews.Show(turn, open, access.Now));
    }
}

/// <summary>The partner lets it pass. Their cards close, and what was sent is out of their reach at once. Pressed again it is done again.</summary>
internal sealed class DeclineTalk(TalkAccess access, EndSent sent, TalkNews news, TalkTelling telling) : ICardAction
{
    public string Verb => TalkVerbs.Decline;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(turn, data, TalkAction.Decline, cancellationToken) is not { } open)
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        await news.PromiseAsync(open, TalkOccasion.Declined, cancellationToken);
        open = await access.StepAsync(
            turn.Teacher.Id,
            open,
            TalkAction.Decline,
            talk => talk.Decline(access.Today, turn.Name),
            cancellationToken
        );
        await sent.EndAsync(open.Talk, cancellationToken);
        await news.TellOtherAsync(turn, open, TalkOccasion.Declined, cancellationToken);
        turn.Afterwards(token => telling.RedrawAsync(open.Talk.Partner, open.Id, token));
        turn.Show(EndViews.Declined(turn, open));
    }
}
