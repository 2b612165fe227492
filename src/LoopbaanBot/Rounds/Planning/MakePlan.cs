using LoopbaanBot.Actions;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.Rounds.Access;

namespace LoopbaanBot.Rounds.Planning;

/// <summary>Opens the form for a plan of one's own.</summary>
internal sealed class OpenPlan(RoundDoor door) : IGroupAction
{
    public string Verb => RoundCommands.PlanVerb;

    public async Task RunAsync(GroupTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(turn, data, RoundAction.Plan, cancellationToken) is not null)
        {
            turn.Show(PlanViews.Form(turn, ActionId.At(door.Now)));
        }
    }
}

/// <summary>
/// Keeps the plan among the presser's own steps. It asks nothing of the round: the words are for the one who wrote them,
/// and a round that ended meanwhile is no reason to lose them.
/// </summary>
internal sealed class KeepPlan(PrivateKeeper keeper, ActionStore actions, SchoolClock clock) : IGroupAction
{
    public string Verb => PlanSubmit.Verb;

    public async Task RunAsync(GroupTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (turn.Presser.IsGuest)
        {
            turn.Refuse();
        }
        else if (PlanSubmit.Parse(data) is not { } submit)
        {
            turn.Say("error.oldCard");
        }
        else if (submit.Plan is not { } plan)
        {
            turn.Say(submit.IsTooLong ? "round.plan.tooLong" : "round.plan.half");
        }
        else if (await TryKeepAsync(turn, Made(submit.Id, plan), cancellationToken))
        {
            turn.Show(PlanViews.Kept(turn));
        }
        else
        {
            turn.Say("error.notSaved");
        }
    }

    private CareerAction Made(ActionId id, IfThenPlan plan) =>
        CareerAction.Make(id, ActionPlan.From(plan), new ActionSource(ActionSourceKind.Round), clock.Today);

    private Task<bool> TryKeepAsync(GroupTurn turn, CareerAction made, CancellationToken cancellationToken) =>
        keeper.TryKeepAsync(
            turn,
            async person => await actions.FindAsync(person, made.Id, cancellationToken) is not null,
            person => actions.Put(person, made),
            cancellationToken
        );
}
