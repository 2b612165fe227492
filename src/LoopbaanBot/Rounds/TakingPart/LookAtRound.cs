using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Delivery;
using LoopbaanBot.Rounds.Access;

namespace LoopbaanBot.Rounds.TakingPart;

/// <summary>Shows how far the round is; also what a client fetches by itself, so nobody is told no.</summary>
internal sealed class LookAtRound(RoundDoor door) : IGroupAction
{
    public string Verb => RoundCommands.LookVerb;

    public async Task RunAsync(GroupTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var scene = await door.LookAsync(turn, data, cancellationToken);
        if (scene?.Standing.Presence == RoundPresence.Elsewhere)
        {
            turn.Refuse();
        }
        else if (scene?.Stored is null)
        {
            turn.Show(MemberViews.Over(turn));
        }
        else if (scene.May(RoundAction.Look) || turn.IsAutomatic)
        {
            // For somebody who takes no part this is the card as it stands there for all.
            turn.Show(MemberViews.Look(turn, scene));
        }
        else
        {
            turn.Refuse();
        }
    }
}
