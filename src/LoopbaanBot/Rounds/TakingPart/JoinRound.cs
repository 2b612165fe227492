using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rounds.TakingPart;

/// <summary>Joins a round and shows the page of this person.</summary>
internal sealed class JoinRound(RoundSeats seats) : IGroupAction
{
    public string Verb => RoundCommands.JoinVerb;

    public async Task RunAsync(GroupTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await seats.TakeAsync(turn, data, cancellationToken) is { } scene)
        {
            turn.Show(MemberViews.Page(turn, scene));
        }
        else
        {
            turn.Refuse();
        }
    }
}

/// <summary>Opens the form to write in, also for whoever had not joined yet.</summary>
internal sealed class WriteRound(RoundSeats seats) : IGroupAction
{
    public string Verb => RoundCommands.WriteVerb;

    public async Task RunAsync(GroupTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var scene = await seats.TakeAsync(turn, data, cancellationToken);
        if (scene is not null && scene.May(RoundAction.Answer))
        {
            turn.Show(MemberViews.Form(turn, scene));
        }
        else
        {
            AnswerRound.Explain(turn, scene);
        }
    }
}
