using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Delivery;
using LoopbaanBot.Rounds.Access;
using LoopbaanBot.Rounds.Running;

namespace LoopbaanBot.Rounds.TakingPart;

/// <summary>Joins a round, where the format notes who takes part, and shows the page of this person.</summary>
internal sealed class JoinRound(RoundDoor door, SeatKeeper seats, RoundBoard board) : IGroupAction
{
    public string Verb => RoundCommands.JoinVerb;

    public async Task RunAsync(GroupTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var scene = await door.LookAsync(turn, data, cancellationToken);
        if (scene is { Own: not null } && scene.May(RoundAction.Look))
        {
            turn.Show(MemberViews.Page(turn, scene, null));
        }
        else if (scene is null || !scene.May(RoundAction.Join))
        {
            turn.Refuse();
        }
        else if (scene.Round.Round.Setup.Rules.Keeping == RoundKeeping.Nothing)
        {
            turn.Show(MemberViews.Page(turn, scene, null));
        }
        else if (!await seats.TryJoinAsync(scene.Id, turn.Presser.Person, cancellationToken))
        {
            turn.Refuse();
        }
        else
        {
            await board.RefreshAsync(scene.Id, cancellationToken);
            turn.Show(MemberViews.Page(turn, scene, null));
        }
    }
}
