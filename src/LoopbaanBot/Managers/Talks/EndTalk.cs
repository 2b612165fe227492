using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.Managers.Telling;
using LoopbaanBot.People;
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

/// <summary>Ends what was sent along with a talk that the partner lets pass. It is the partner's turn, so each grant is a write of its own.</summary>
internal sealed class EndSent(GrantStore grants, SchoolClock clock)
{
    /// <summary>The teacher may write the same grant a few times first.</summary>
    private const int Attempts = 10;

    /// <exception cref="StoreUnavailableException">It can be done again.</exception>
    public async Task EndAsync(ManagerTalk talk, CancellationToken cancellationToken)
    {
        if (talk.State == TalkState.Declined)
        {
            foreach (var id in talk.Sent)
            {
                await EndAsync(talk.Teacher, id, cancellationToken);
            }
        }
    }

    private async Task EndAsync(PersonId owner, GrantId id, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (
                await grants.FindAsync(owner, id, cancellationToken) is not { } stored
                || !stored.Grant.IsLive(clock.Today)
                || await grants.TryReplaceAsync(
                    owner,
                    stored.Grant.Withdraw(clock.Today),
                    stored.Tag,
                    cancellationToken
                )
            )
            {
                return;
            }
        }

        throw new StoreUnavailableException(new InvalidOperationException("Others kept being first."));
    }
}
