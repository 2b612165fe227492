using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;
using LoopbaanBot.Privacy.Circle;

namespace LoopbaanBot.Privacy.Sharing;

/// <summary>Reads the form of sharing and checks all of it again at every step, for a card may be old or made up.</summary>
internal sealed class ShareForm(Shareables shareables, CircleStore circles, IBuddyBonds bonds, SchoolClock clock)
{
    private readonly DatePrompt _until = new(() => clock.Today, DateWindow.Any, inputId: ShareChoice.UntilKey);

    public DateOnly Today => clock.Today;

    /// <summary>The item and the circle as they are now; null when there is nothing of this person to share.</summary>
    public async Task<ShareScene?> FindAsync(TeacherTurn turn, ItemRef item, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        var drawn = await shareables.DrawAsync(me, item, turn.Content, cancellationToken);
        var circle = await circles.LoadAsync(me, cancellationToken);
        var resource = new ItemResource(me, item, drawn is not null, null, circle);
        return
            drawn is not null
            && Authorization.Authorize(me, ItemAction.Share, resource, clock.Today) == Decision.Allowed
            ? new ShareScene(item, drawn, circle) { Groups = await bonds.ListAsync(me, cancellationToken) }
            : null;
    }

    /// <summary>What was chosen with what the other will see of it, or the text that says what is wrong.</summary>
    public async Task<(ShareTarget? Target, string? Refusal)> CheckAsync(
        TeacherTurn turn,
        ShareScene scene,
        ShareChoice choice,
        CancellationToken cancellationToken
    )
    {
        var (target, refusal) = Check(scene, choice);
        if (target is null)
        {
            return (null, refusal);
        }

        // Of several people none is a manager, so that all of them see the same.
        var (owner, role) = (scene.Circle.Owner, target.Members[0].Role);
        var seen = await shareables.DrawForAsync(role, owner, scene.Item, turn.Content, cancellationToken);
        return seen is null ? (null, "share.refused.nothing") : (target with { Drawn = seen }, null);
    }

    private (ShareTarget? Target, string? Refusal) Check(ShareScene scene, ShareChoice choice)
    {
        if (choice.Person is not { } picked)
        {
            return (null, "share.refused.person");
        }

        var members = MembersOf(scene, picked);
        if (Refuse(scene, picked, members) is { } refused)
        {
            return (null, refused);
        }

        var until = _until.Recognize(choice.ToInput());
        return until.Error is not null ? (null, "share.refused.date")
            : ShareOffer.RefuseUntil(until.Value, clock.Today) is { } wrong ? (null, Words(wrong))
            : (new ShareTarget(picked, members, until.Value, scene.Drawn), null);
    }

    /// <summary>One person, or everybody in a buddy group that is still as it was when it was chosen.</summary>
    private static IReadOnlyList<CircleMember> MembersOf(ShareScene scene, string picked) =>
        IsGroup(picked)
            ?
            [
                .. scene
                    .Groups.Where(group => group.Handle == picked)
                    .SelectMany(group => group.Members)
                    .Select(buddy => scene.Circle.Find(buddy.Person)!),
            ]
        : PersonKey.Parse(picked, scene.Circle.Owner.TenantId) is { } person
            ? [scene.Circle.Find(person) ?? new CircleMember(person, string.Empty, CircleRole.Other)]
        : [];

    private static string? Refuse(ShareScene scene, string picked, IReadOnlyList<CircleMember> members) =>
        members.Count == 0 ? (IsGroup(picked) ? "share.refused.buddies" : "share.refused.person")
        : members.Count > 1 && members.Any(member => member.Role == CircleRole.Manager) ? "share.refused.manager"
        : members
            .Select(member => ShareOffer.RefuseRecipient(scene.Item.Kind, scene.Circle, member.Person))
            .FirstOrDefault(refusal => refusal is not null)
            is { } refused
            ? Words(refused)
        : null;

    private static bool IsGroup(string picked) => picked.StartsWith(BuddyBond.Mark, StringComparison.Ordinal);

    private static string Words(ShareRefusal refusal) =>
        refusal switch
        {
            ShareRefusal.WithYourself => "share.refused.yourself",
            ShareRefusal.NotInCircle => "share.refused.stranger",
            ShareRefusal.NotForManager => "share.refused.manager",
            ShareRefusal.InThePast => "share.refused.past",
            ShareRefusal.TooFar => "share.refused.far",
            _ => "share.refused.kind",
        };
}

/// <summary>An item of one's own with the people one could show it to.</summary>
internal sealed record ShareScene(ItemRef Item, SharedItem Drawn, SupportCircle Circle)
{
    /// <summary>Buddy groups to share with at once.</summary>
    public IReadOnlyList<BuddyBond> Groups { get; init; } = [];

    /// <summary>The circle, and buddies who have no place in it.</summary>
    public IReadOnlyList<CircleMember> People =>
        [.. Circle.Members.Concat(Circle.Buddies).DistinctBy(member => member.Person)];

    public override string ToString() => nameof(ShareScene);
}

/// <summary>With whom and until which day, both checked, and what they will see.</summary>
/// <param name="Picked">As it was chosen in the form.</param>
/// <param name="Members">Each gets a grant of their own.</param>
internal sealed record ShareTarget(string Picked, IReadOnlyList<CircleMember> Members, DateOnly Until, SharedItem Drawn)
{
    public string Names => string.Join(", ", Members.Select(member => member.Name));

    public override string ToString() => nameof(ShareTarget);
}
