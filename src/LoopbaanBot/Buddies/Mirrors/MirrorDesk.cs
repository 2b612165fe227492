using LoopbaanBot.Buddies.Moments;
using LoopbaanBot.Careers.Buddies.Mirrors;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Buddies.Mirrors;

/// <summary>Opens notes for their two people, and takes them away. All goes through one question.</summary>
internal sealed class MirrorDesk(
    MirrorStore mirrors,
    GroupMomentsStore moments,
    IBuddyCircles circles,
    SchoolClock clock
)
{
    /// <summary>Null when this person may not see it, whatever the reason.</summary>
    public async Task<MirrorNote?> FindAsync(PersonId person, SharedId id, CancellationToken cancellationToken) =>
        await mirrors.FindAsync(id, cancellationToken) is { } note && May(person, MirrorAction.Read, note)
            ? note
            : null;

    /// <summary>Keeps it, if this person may; null when not.</summary>
    public async Task<MirrorNote?> KeepAsync(PersonId person, SharedId id, CancellationToken cancellationToken)
    {
        var after = await mirrors.UpdateAsync(
            id,
            note => May(person, MirrorAction.Keep, note) ? note.Keep(clock.Today) : note,
            cancellationToken
        );
        return after is not null && May(person, MirrorAction.Keep, after) ? after : null;
    }

    /// <summary>Removes it for both, if this person may; null when not, or when it is gone.</summary>
    public async Task<MirrorNote?> RemoveAsync(
        PersonId person,
        MirrorAction action,
        SharedId id,
        CancellationToken cancellationToken
    )
    {
        if (await mirrors.FindAsync(id, cancellationToken) is not { } note || !May(person, action, note))
        {
            return null;
        }

        await mirrors.RemoveAsync(id, cancellationToken);
        return note;
    }

    /// <summary>What was written for somebody in their groups and is not kept yet, the newest first.</summary>
    public async Task<IReadOnlyList<(SharedId Id, MirrorNote Note)>> ListOpenAsync(
        PersonId receiver,
        CancellationToken cancellationToken
    )
    {
        var open = new List<(SharedId, MirrorNote)>();
        foreach (var circle in await circles.ListAsync(receiver, cancellationToken))
        {
            var written = (await moments.LoadAsync(circle.Key, cancellationToken)).Mirrors;
            foreach (var mirror in written.Where(mirror => mirror.Receiver == receiver).Reverse())
            {
                if (await FindAsync(receiver, mirror.Note, cancellationToken) is { KeptOn: null } note)
                {
                    open.Add((mirror.Note, note));
                }
            }
        }

        return open;
    }

    public bool May(PersonId person, MirrorAction action, MirrorNote note) =>
        Authorization.Authorize(person, action, new MirrorResource(note), clock.Today) == Decision.Allowed;
}
