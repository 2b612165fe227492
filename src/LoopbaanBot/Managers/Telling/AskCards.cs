using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Privacy.Received;

namespace LoopbaanBot.Managers.Telling;

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
