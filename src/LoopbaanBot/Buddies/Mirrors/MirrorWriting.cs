using LoopbaanBot.Buddies.Moments;
using LoopbaanBot.Careers.Buddies.Mirrors;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Buddies.Mirrors;

/// <summary>Writes a note for a peer: one for each competency at one moment, while both are in the group.</summary>
internal sealed class MirrorWriting(MomentDesk desk, MirrorStore mirrors, GroupMomentsStore moments, SchoolClock clock)
{
    /// <summary>The mirroring moment, when this person may write for somebody at it; null otherwise.</summary>
    public async Task<OpenedMoment?> FindAsync(PersonId giver, MomentKey key, CancellationToken cancellationToken) =>
        await desk.FindAsync(giver, key, cancellationToken) is { } opened && Peers(giver, opened).Count > 0
            ? opened
            : null;

    /// <summary>For whom this person may write, in the order of the names.</summary>
    public IReadOnlyList<BuddyPeer> Peers(PersonId giver, OpenedMoment opened) =>
        [
            .. opened
                .Circle.Peers.Where(peer =>
                    Authorization.Authorize(
                        giver,
                        GivingAction.Write,
                        new MirrorGivingResource(opened.Circle.People, opened.Moment, peer.Person),
                        clock.Today
                    ) == Decision.Allowed
                )
                .OrderBy(peer => peer.Name.ToString(), StringComparer.OrdinalIgnoreCase)
                .ThenBy(peer => peer.Person.ObjectId, StringComparer.Ordinal),
        ];

    /// <summary>Writes it. False when this giver has another note on the competency for this receiver.</summary>
    public async Task<bool> WriteAsync(SharedId id, MomentKey key, MirrorNote note, CancellationToken cancellationToken)
    {
        var mirror = new MirrorRef(id, key.Moment, note.Giver.Person, note.Receiver.Person, note.Competency);
        var known = (await moments.LoadAsync(key.Group, cancellationToken)).Mirrors;
        var stale = new List<MirrorRef>();
        foreach (var twin in known.Where(one => one.IsTwinOf(mirror) && one.Note != id))
        {
            if (await mirrors.FindAsync(twin.Note, cancellationToken) is { } standing && standing.IsLive(clock.Today))
            {
                return false;
            }

            stale.Add(twin);
        }

        var group = await moments.ChangeAsync(key.Group, all => all.Note(mirror, stale), cancellationToken);
        if (!group.Mirrors.Contains(mirror))
        {
            return false;
        }

        await mirrors.TryAddAsync(id, note, cancellationToken);
        return (await mirrors.FindAsync(id, cancellationToken))?.Giver.Person == note.Giver.Person;
    }
}
