using LoopbaanBot.Buddies.Mirrors;
using LoopbaanBot.Buddies.Moments.News;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Privacy;

namespace LoopbaanBot.Buddies.Moments;

/// <summary>
/// Takes a person out of the moments and mirror notes of every school that the bot serves: groups cross boards. The
/// cards of the others that name them are drawn again.
/// </summary>
internal sealed class ForgottenMoments(
    GroupMomentsStore moments,
    MirrorStore mirrors,
    MomentNews news,
    MirrorNews mirrorNews
) : IPersonalReferences
{
    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        foreach (var (id, group) in await moments.ListEverywhereAsync(cancellationToken))
        {
            await moments.UpdateAsync(id, known => known.Forget(person), cancellationToken);
            await RedrawAsync(new GroupKey(group.Cohort, id.Value), group, person, cancellationToken);
        }

        foreach (var (id, note) in await mirrors.ListEverywhereAsync(cancellationToken))
        {
            if (note.Giver.Person == person || note.Receiver.Person == person)
            {
                await mirrors.RemoveAsync(id, cancellationToken);
            }

            if (note.Giver.Person == person)
            {
                await mirrorNews.CloseAsync(note.Receiver.Person, id, cancellationToken);
            }
        }
    }

    private async Task RedrawAsync(
        GroupKey key,
        GroupMoments group,
        PersonId person,
        CancellationToken cancellationToken
    )
    {
        foreach (var moment in group.Moments)
        {
            if (moment.Proposer == person || moment.Find(person) is not null)
            {
                await news.RedrawAsync(new MomentKey(key, moment.Id), moment.Without(person), cancellationToken);
            }
        }
    }
}
