using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Delivery;
using LoopbaanBot.Rounds.Access;
using LoopbaanBot.Rounds.Running;

namespace LoopbaanBot.Rounds.TakingPart;

/// <summary>Gives whoever pressed a seat, where the format notes who takes part.</summary>
internal sealed class RoundSeats(RoundDoor door, SeatKeeper seats, RoundBoard board)
{
    /// <summary>The round with this person in it; null for whoever may not.</summary>
    public async Task<RoundScene?> TakeAsync(GroupTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var scene = await door.LookAsync(turn, data, cancellationToken);
        if (scene is { Own: not null } && scene.May(RoundAction.Look))
        {
            return scene;
        }

        if (scene is null || !scene.May(RoundAction.Join))
        {
            return null;
        }

        if (scene.Round.Round.Setup.Rules.Keeping == RoundKeeping.Nothing)
        {
            return scene;
        }

        if (!await seats.TryJoinAsync(scene.Id, turn.Presser.Person, cancellationToken))
        {
            return null;
        }

        await board.RefreshAsync(scene.Id, cancellationToken);
        return await door.SceneAsync(scene.Id, turn.Presser, turn.Place, cancellationToken);
    }
}
