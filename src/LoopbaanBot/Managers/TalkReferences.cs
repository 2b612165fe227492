using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Hosting;
using LoopbaanBot.Managers.Telling;
using LoopbaanBot.Privacy;

namespace LoopbaanBot.Managers;

/// <summary>
/// Lets go of talks with somebody who is forgotten: their own go whole, with the cards that name them; in those of
/// others nothing of them is left.
/// </summary>
internal sealed class TalkReferences(TalkStore talks, TalkTelling telling, SchoolClock clock) : IPersonalReferences
{
    /// <remarks>Cards close first: an erasure that is resumed once the talk is gone would not find whose they are.</remarks>
    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        foreach (var (id, talk) in await talks.ListEverywhereAsync(cancellationToken))
        {
            if (talk.Teacher == person)
            {
                await telling.CloseAsync(talk.Partner, id, cancellationToken);
                await talks.RemoveAsync(id, cancellationToken);
            }
            else if (talk.Partner == person)
            {
                await telling.CloseAsync(talk.Teacher, id, cancellationToken);
                await talks.UpdateAsync(id, known => known.WithoutPartner(clock.Today), cancellationToken);
                await telling.RedrawAsync(talk.Teacher, id, cancellationToken);
            }
        }
    }
}
