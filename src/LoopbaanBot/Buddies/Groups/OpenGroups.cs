using LoopbaanBot.Buddies.Keeping;
using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Programmes;

namespace LoopbaanBot.Buddies.Groups;

/// <summary>Opens the buddy groups of a cohort for whoever arranges them: the proposal, or the groups there are.</summary>
internal sealed class OpenGroups(BuddyDesk desk, GroupsScreen screen) : ICardAction
{
    public const string OpenVerb = "buddies.open";

    public string Verb => OpenVerb;

    /// <summary>The button in the view of a cohort.</summary>
    public static CardCommand CommandFor(SharedId cohort) => GroupsSubmit.Write(OpenVerb, cohort);

    public static bool IsFor(CohortScene scene) =>
        Authorization.Authorize(
            scene.Me,
            BuddyGroupAction.Arrange,
            BuddyCohort.Of(scene.Id, scene.Cohort, scene.Today).Resource(CohortBuddies.None, scene.Resource),
            scene.Today
        ) == Decision.Allowed;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(turn.Teacher.Id, data, BuddyGroupAction.Arrange, cancellationToken) is { } scene)
        {
            await screen.ShowAsync(turn, scene, new BuddyProposal(scene.Buddies), cancellationToken);
        }
        else
        {
            turn.Say(turn.Word("notice.gone"));
        }
    }
}

/// <summary>An action on the groups of a cohort: it asks who may, does it and shows what stands there then.</summary>
internal abstract class GroupsAction(BuddyDesk desk, GroupsScreen screen) : ICardAction
{
    public abstract string Verb { get; }

    protected virtual BuddyGroupAction Needs => BuddyGroupAction.Arrange;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            GroupsSubmit.Parse(data) is not { } submit
            || await desk.FindAsync(turn.Teacher.Id, submit.Cohort, Needs, cancellationToken) is not { } scene
        )
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        var proposal = await DoAsync(turn, scene, submit, cancellationToken);
        await screen.ShowAsync(turn, scene with { Buddies = proposal.Buddies }, proposal, cancellationToken);
    }

    protected abstract Task<BuddyProposal> DoAsync(
        TeacherTurn turn,
        BuddyScene scene,
        GroupsSubmit submit,
        CancellationToken cancellationToken
    );
}
