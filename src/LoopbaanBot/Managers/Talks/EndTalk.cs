using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Managers.Telling;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Managers.Talks;

/// <summary>Takes a request back without a word of why: what was sent is out of reach at once, and the other's cards close.</summary>
internal sealed class EndTalk(TalkAccess access, WithdrawShares shares, TalkTelling telling)
{
    public async Task<OpenTalk> WithdrawAsync(TeacherTurn turn, OpenTalk open, CancellationToken cancellationToken)
    {
        var ended = await access.StepAsync(
            turn.Teacher.Id,
            open,
            TalkAction.Withdraw,
            talk => talk.Withdraw(access.Today),
            cancellationToken
        );
        await shares.WithdrawAsync(turn, grant => ended.Talk.Sent.Contains(grant.Id), cancellationToken);
        turn.Afterwards(token => telling.RedrawAsync(ended.Talk.Partner, ended.Id, token));
        turn.Afterwards(token => telling.RedrawAsync(ended.Talk.Teacher, ended.Id, token));
        return ended;
    }
}

/// <summary>Takes a request back after one question. A second press does again what may not have been kept.</summary>
internal sealed class WithdrawTalk(TalkAccess access, EndTalk end) : ICardAction
{
    public string Verb => TalkVerbs.Withdraw;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            await access.FindAsync(turn, data, TalkAction.See, cancellationToken)
            is not {
                IsTeacher: true,
                Talk: { State: TalkState.Withdrawn or TalkState.Proposed or TalkState.Planned }
            } open
        )
        {
            turn.Say(turn.Word("notice.gone"));
        }
        else if (data.IsSure || open.Talk.State == TalkState.Withdrawn)
        {
            turn.Show(EndViews.Withdrawn(turn, await end.WithdrawAsync(turn, open, cancellationToken)));
        }
        else
        {
            turn.Show(EndViews.AskWithdraw(turn, open));
        }
    }
}
