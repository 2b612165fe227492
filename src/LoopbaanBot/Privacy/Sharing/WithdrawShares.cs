using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Hosting;
using LoopbaanBot.Privacy.Received;

namespace LoopbaanBot.Privacy.Sharing;

/// <summary>Takes grants back within a turn; the cards that told of them are closed once the turn is kept.</summary>
internal sealed class WithdrawShares(GrantStore grants, IEnumerable<IGrantCards> cards, SchoolClock clock)
{
    public async Task WithdrawAsync(TeacherTurn turn, Func<ShareGrant, bool> which, CancellationToken cancellationToken)
    {
        foreach (var stored in await grants.ListAsync(turn.Teacher.Id, clock.Today, cancellationToken))
        {
            if (stored.Grant.IsLive(clock.Today) && which(stored.Grant))
            {
                Withdraw(turn, stored);
            }
        }
    }

    public ShareGrant Withdraw(TeacherTurn turn, StoredGrant stored)
    {
        var withdrawn = stored.Grant.Withdraw(clock.Today);
        turn.Change(GrantStore.Put(turn.Teacher.Id, withdrawn, stored.Tag));
        foreach (var kind in cards)
        {
            turn.Afterwards(token => kind.CloseAsync(withdrawn.Recipient, withdrawn.Id, token));
        }

        return withdrawn;
    }
}
