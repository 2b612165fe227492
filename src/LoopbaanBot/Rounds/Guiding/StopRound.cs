using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Delivery;
using LoopbaanBot.Rounds.Access;
using LoopbaanBot.Rounds.Running;

namespace LoopbaanBot.Rounds.Guiding;

/// <summary>Breaks a round off, at the second press. What was written goes at once.</summary>
internal sealed class StopRound(RoundDoor door, RoundRunner runner) : IGroupAction
{
    public string Verb => RoundCommands.StopVerb;

    public async Task RunAsync(GroupTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(turn, data, RoundAction.Stop, cancellationToken) is not { } scene)
        {
            return;
        }

        if (!data.IsSure)
        {
            turn.Show(GuideViews.AskStop(turn, scene));
            return;
        }

        await runner.ChangeAsync(scene.Id, (round, _) => round.Stop(), cancellationToken);
        turn.Show(View.Of(RoundPosts.Over(turn.Texts), turn.Language));
    }
}
