using System.Security.Cryptography;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Outbox;

namespace LoopbaanBot.Privacy.Sharing;

/// <summary>Shares one item with one person, or with each buddy. Pressed twice it is one grant and one card for each.</summary>
internal sealed class GiveShare(ShareForm form, GrantStore grants, ShareOutbox outbox) : ICardAction
{
    /// <summary>Live grants of one person: more than a circle needs, and few enough to end in one write.</summary>
    public const int MostLive = 50;

    public string Verb => GiveSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            GiveSubmit.Parse(data) is not { } give
            || await form.FindAsync(turn, give.Item, cancellationToken) is not { } scene
        )
        {
            turn.Say(turn.Word("share.gone"));
        }
        else if (
            await form.CheckAsync(turn, scene, give.Choice, cancellationToken) is var (target, refusal)
            && target is not null
        )
        {
            await GiveAsync(turn, scene, target, cancellationToken);
        }
        else
        {
            turn.Show(ShareViews.Form(turn, scene, give.Choice, form.Today, turn.Texts[refusal!]));
        }
    }

    private async Task GiveAsync(
        TeacherTurn turn,
        ShareScene scene,
        ShareTarget target,
        CancellationToken cancellationToken
    )
    {
        var live = (await grants.ListAsync(turn.Teacher.Id, form.Today, cancellationToken))
            .Where(stored => stored.Grant.IsLive(form.Today))
            .ToArray();
        var given = target
            .Members.Select(member => live.FirstOrDefault(stored => IsOf(stored.Grant, scene.Item, member)))
            .ToArray();
        if (live.Length + given.Count(stored => stored is null) > MostLive)
        {
            turn.Say(turn.Word("share.refused.many"));
            return;
        }

        foreach (var (member, known) in target.Members.Zip(given))
        {
            Keep(turn, scene, member, target.Until, known);
        }

        turn.Show(ShareViews.Given(turn, target));
    }

    /// <summary>What was sent along with a talk ends with the talk, so sharing the same by itself is a grant of its own.</summary>
    private static bool IsOf(ShareGrant grant, ItemRef item, CircleMember member) =>
        grant.Item == item && grant.Recipient == member.Person && !grant.IsOfTalk;

    /// <summary>Each person has a grant of their own, now: whoever joins a group later has none.</summary>
    private void Keep(TeacherTurn turn, ShareScene scene, CircleMember member, DateOnly until, StoredGrant? given)
    {
        var grant = ShareOffer.Give(
            NewId(),
            scene.Item,
            scene.Circle,
            member.Person,
            new ShareTermChoice(form.Today, until),
            given?.Grant
        );
        if (turn.IsRepeat || grant == given?.Grant)
        {
            return;
        }

        var named = grant with { SenderName = ShareViews.SenderName(turn) };
        turn.Change(GrantStore.Put(turn.Teacher.Id, named, given?.Tag));
        if (given is null)
        {
            outbox.Announce(turn, named);
        }
    }

    private static GrantId NewId() => GrantId.FromRandom(RandomNumberGenerator.GetBytes(16));
}
