using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Delivery;
using LoopbaanBot.Rounds.Access;

namespace LoopbaanBot.Rounds.TakingPart;

/// <summary>Shows what everybody wrote, once it is open, to whoever is in the round.</summary>
internal sealed class ReadRound(RoundDoor door) : IGroupAction
{
    public string Verb => RoundCommands.ReadVerb;

    public async Task RunAsync(GroupTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(turn, data, RoundAction.Read, cancellationToken) is { } scene)
        {
            turn.Show(AnswersView.Page(turn, scene, RoundCommands.FromOf(data)));
        }
    }
}
