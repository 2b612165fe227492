using LoopbaanBot.Buddies.Mirrors;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Privacy;

namespace LoopbaanBot.Buddies.Moments;

/// <summary>Takes a person out of the moments and mirror notes of every school that the bot serves: groups cross boards.</summary>
internal sealed class ForgottenMoments(GroupMomentsStore moments, MirrorStore mirrors) : IPersonalReferences
{
    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        foreach (var (id, _) in await moments.ListEverywhereAsync(cancellationToken))
        {
            await moments.UpdateAsync(id, group => group.Forget(person), cancellationToken);
        }

        foreach (var (id, note) in await mirrors.ListEverywhereAsync(cancellationToken))
        {
            if (note.Giver.Person == person || note.Receiver.Person == person)
            {
                await mirrors.RemoveAsync(id, cancellationToken);
            }
        }
    }
}
