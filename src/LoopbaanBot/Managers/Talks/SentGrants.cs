using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Hosting;
using LoopbaanBot.Managers.Telling;
using LoopbaanBot.People;
using LoopbaanBot.Privacy.Received;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Managers.Talks;

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

/// <summary>Draws the card that asks anew when something that was sent along is taken back: with nothing to read, no button reads.</summary>
internal sealed class AskCards(TalkTelling telling, TalkStore talks) : IGrantCards
{
    public async Task CloseAsync(PersonId recipient, GrantId grant, CancellationToken cancellationToken)
    {
        foreach (var id in await telling.AskedOfAsync(recipient, cancellationToken))
        {
            if (
                await talks.FindAsync(id, cancellationToken) is { } talk
                && talk.IsOpen()
                && talk.Partner == recipient
                && talk.Sent.Contains(grant)
            )
            {
                await telling.RedrawAsync(recipient, id, cancellationToken);
            }
        }
    }
}
