using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Hosting;
using LoopbaanBot.Privacy.Circle;

namespace LoopbaanBot.Privacy.Sharing;

/// <summary>Reads the form of sharing and checks all of it again at every step, for a card may be old or made up.</summary>
internal sealed class ShareForm(Shareables shareables, CircleStore circles, SchoolClock clock)
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
            ? new ShareScene(item, drawn, circle)
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

        var (owner, role) = (scene.Circle.Owner, target.Member.Role);
        var seen = await shareables.DrawForAsync(role, owner, scene.Item, turn.Content, cancellationToken);
        return seen is null ? (null, "share.refused.nothing") : (target with { Drawn = seen }, null);
    }

    private (ShareTarget? Target, string? Refusal) Check(ShareScene scene, ShareChoice choice)
    {
        if (choice.Person is not { } picked)
        {
            return (null, "share.refused.person");
        }

        var recipient = new PersonId(scene.Circle.Owner.TenantId, picked.ToLowerInvariant());
        if (ShareOffer.RefuseRecipient(scene.Item.Kind, scene.Circle, recipient) is { } refused)
        {
            return (null, Words(refused));
        }

        var until = _until.Recognize(choice.ToInput());
        return until.Error is not null ? (null, "share.refused.date")
            : ShareOffer.RefuseUntil(until.Value, clock.Today) is { } wrong ? (null, Words(wrong))
            : (new ShareTarget(scene.Circle.Find(recipient)!, until.Value, scene.Drawn), null);
    }

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
    public override string ToString() => nameof(ShareScene);
}

/// <summary>With whom and until which day, both checked, and what they will see.</summary>
internal sealed record ShareTarget(CircleMember Member, DateOnly Until, SharedItem Drawn)
{
    public override string ToString() => nameof(ShareTarget);
}
