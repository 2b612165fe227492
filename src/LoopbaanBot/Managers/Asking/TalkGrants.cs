using System.Security.Cryptography;
using System.Text;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Managers.Asking;

/// <summary>Sending along is sharing: a grant for each item, by the same rules, in the list of what is shared.</summary>
internal sealed class TalkGrants(GrantStore grants, TalkAccess access)
{
    /// <returns>The grants by which the partner will read; null when this person shares too much already.</returns>
    public async Task<IReadOnlyList<GrantId>?> GiveAsync(
        TeacherTurn turn,
        AskScene scene,
        CancellationToken cancellationToken
    )
    {
        var (me, today) = (turn.Teacher.Id, access.Today);
        var live = (await grants.ListAsync(me, today, cancellationToken))
            .Where(stored => stored.Grant.IsLive(today))
            .ToArray();
        if (live.Length + scene.Items.Count > GiveShare.MostLive)
        {
            return null;
        }

        return [.. scene.Items.Select(seen => Give(turn, scene, seen.Item, live))];
    }

    /// <summary>Each talk has grants of its own: what was shared with this person before stays when the talk is withdrawn.</summary>
    private GrantId Give(TeacherTurn turn, AskScene scene, ItemRef item, StoredGrant[] live)
    {
        var id = IdOf(scene.Ask.Talk, item);
        var known = Array.Find(live, stored => stored.Grant.Id == id);
        var term = new ShareTermChoice(access.Today, scene.Until);
        var grant = ShareOffer.Give(id, item, scene.Circle, scene.Member.Person, term, known?.Grant) with
        {
            SenderName = ShareViews.SenderName(turn),
            IsOfTalk = true,
        };
        if (grant != known?.Grant)
        {
            turn.Change(GrantStore.Put(turn.Teacher.Id, grant, known?.Tag));
        }

        return id;
    }

    /// <summary>A turn that is run again gives the same grants: as hard to guess as the talk is.</summary>
    private static GrantId IdOf(SharedId talk, ItemRef item) =>
        GrantId.FromRandom(SHA256.HashData(Encoding.UTF8.GetBytes($"{talk}\n{ItemText.Write(item)}")).AsSpan(0, 16));
}
