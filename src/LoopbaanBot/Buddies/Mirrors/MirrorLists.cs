using LoopbaanBot.Buddies.Mirrors.Cards;
using LoopbaanBot.Conversation.Turns;

namespace LoopbaanBot.Buddies.Mirrors;

/// <summary>Finds the notes of one person on both sides.</summary>
internal sealed class MirrorLists(MirrorDesk desk, KeptMirrors kept, GivenMirrors given)
{
    public async Task<MirrorList> LoadAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        var standing = new List<GivenMirror>();
        foreach (var one in await given.ListAsync(me, cancellationToken))
        {
            if (await desk.FindAsync(me, one.Id, cancellationToken) is not null)
            {
                standing.Add(one);
            }
            else
            {
                // The receiver threw it away, or its days ended.
                turn.Change(given.Remove(one));
            }
        }

        return new MirrorList(
            await desk.ListOpenAsync(me, cancellationToken),
            [.. (await kept.ListAsync(me, cancellationToken)).OrderByDescending(one => one.KeptOn)],
            [.. standing.OrderByDescending(one => one.On)]
        );
    }
}
