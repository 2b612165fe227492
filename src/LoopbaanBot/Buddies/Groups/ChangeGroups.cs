using LoopbaanBot.Buddies.Keeping;
using LoopbaanBot.Buddies.Own;
using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Conversation.Turns;

namespace LoopbaanBot.Buddies.Groups;

/// <summary>Makes a proposal, or another one; groups that are ticked stay. A second delivery makes no third.</summary>
internal sealed class ProposeGroups(
    BuddyDesk desk,
    GroupsScreen screen,
    BuddyProposals proposals,
    BuddyGroupStore groups
) : GroupsAction(desk, screen)
{
    public const string ProposeVerb = "buddies.propose";

    public override string Verb => ProposeVerb;

    protected override async Task<BuddyProposal> DoAsync(
        TeacherTurn turn,
        BuddyScene scene,
        GroupsSubmit submit,
        CancellationToken cancellationToken
    )
    {
        if ((scene.Buddies.Draft?.Version ?? 0) != submit.Version)
        {
            return new BuddyProposal(scene.Buddies);
        }

        var locked = await groups.ChangeAsync(scene.Id, buddies => buddies.ChangeDraft(submit.Lock), cancellationToken);
        return await proposals.ProposeAsync(scene with { Buddies = locked }, cancellationToken);
    }
}

/// <summary>Lets two people change places. Why they may not is never said, for it may be what somebody told in private.</summary>
internal sealed class SwapBuddies(BuddyDesk desk, GroupsScreen screen, BuddyGroupStore groups)
    : GroupsAction(desk, screen)
{
    public const string SwapVerb = "buddies.swap";

    public override string Verb => SwapVerb;

    protected override async Task<BuddyProposal> DoAsync(
        TeacherTurn turn,
        BuddyScene scene,
        GroupsSubmit submit,
        CancellationToken cancellationToken
    )
    {
        var isRefused = false;
        var changed = await groups.ChangeAsync(
            scene.Id,
            buddies =>
            {
                var held = buddies.ChangeDraft(submit.Lock);
                var swapped = Swap(buddies, held);
                isRefused = buddies.Draft?.Version == submit.Version && ReferenceEquals(swapped, held);
                return swapped;
            },
            cancellationToken
        );
        var isChosen = submit is { First: not null, Second: not null };
        return new BuddyProposal(changed)
        {
            Notice = isRefused ? (isChosen ? "buddies.swap.refused" : "buddies.swap.choose") : null,
        };

        CohortBuddies Swap(CohortBuddies buddies, CohortBuddies held) =>
            buddies.Draft?.Version == submit.Version && submit is { First: { } first, Second: { } second }
                ? held.Swap(first, second, scene.Led)
                : held;
    }
}

/// <summary>Proposes how to make the groups whole again.</summary>
internal sealed class RepairGroups(BuddyDesk desk, GroupsScreen screen, BuddyProposals proposals)
    : GroupsAction(desk, screen)
{
    public const string RepairVerb = "buddies.repair";

    public override string Verb => RepairVerb;

    protected override Task<BuddyProposal> DoAsync(
        TeacherTurn turn,
        BuddyScene scene,
        GroupsSubmit submit,
        CancellationToken cancellationToken
    ) =>
        scene.NeedsRepair
            ? proposals.RepairAsync(scene, cancellationToken)
            : Task.FromResult(new BuddyProposal(scene.Buddies));
}

/// <summary>Takes the groups there are as a proposal, so that two people can change places.</summary>
internal sealed class AdjustGroups(BuddyDesk desk, GroupsScreen screen, BuddyProposals proposals)
    : GroupsAction(desk, screen)
{
    public const string AdjustVerb = "buddies.adjust";

    public override string Verb => AdjustVerb;

    protected override Task<BuddyProposal> DoAsync(
        TeacherTurn turn,
        BuddyScene scene,
        GroupsSubmit submit,
        CancellationToken cancellationToken
    ) =>
        scene is { Buddies: { Draft: null, IsPublished: true }, NeedsRepair: false }
            ? proposals.AdjustAsync(scene, cancellationToken)
            : Task.FromResult(new BuddyProposal(scene.Buddies));
}

/// <summary>Throws the proposal away; the groups there are stay as they are.</summary>
internal sealed class DropProposal(BuddyDesk desk, GroupsScreen screen, BuddyProposals proposals)
    : GroupsAction(desk, screen)
{
    public const string DropVerb = "buddies.drop";

    public override string Verb => DropVerb;

    protected override Task<BuddyProposal> DoAsync(
        TeacherTurn turn,
        BuddyScene scene,
        GroupsSubmit submit,
        CancellationToken cancellationToken
    ) => proposals.DropAsync(scene, submit.Version, cancellationToken);
}

/// <summary>Makes one group of five, which the organiser alone decides.</summary>
internal sealed class MakeFive(BuddyDesk desk, GroupsScreen screen, BuddyProposals proposals)
    : GroupsAction(desk, screen)
{
    public const string FiveVerb = "buddies.five";

    public override string Verb => FiveVerb;

    protected override Task<BuddyProposal> DoAsync(
        TeacherTurn turn,
        BuddyScene scene,
        GroupsSubmit submit,
        CancellationToken cancellationToken
    ) => proposals.FiveAsync(scene, cancellationToken);
}

/// <summary>Publishes what lies in front of the organiser, and tells everybody in a group that is new or has changed.</summary>
internal sealed class PublishGroups(BuddyDesk desk, GroupsScreen screen, BuddyProposals proposals, TellBuddies telling)
    : GroupsAction(desk, screen)
{
    public const string PublishVerb = "buddies.publish";

    public override string Verb => PublishVerb;

    protected override BuddyGroupAction Needs => BuddyGroupAction.Publish;

    protected override async Task<BuddyProposal> DoAsync(
        TeacherTurn turn,
        BuddyScene scene,
        GroupsSubmit submit,
        CancellationToken cancellationToken
    )
    {
        var published = await proposals.PublishAsync(scene, submit, cancellationToken);
        turn.Afterwards(token => telling.TellGroupsAsync(scene.Cohort, published.Buddies, token));
        return published;
    }
}
