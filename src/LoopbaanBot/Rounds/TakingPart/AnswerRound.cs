using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Delivery;
using LoopbaanBot.Rounds.Access;
using LoopbaanBot.Rounds.Running;

namespace LoopbaanBot.Rounds.TakingPart;

/// <summary>Keeps what somebody wrote, over what they wrote before, until the answers open.</summary>
internal sealed class AnswerRound(RoundDoor door, SeatKeeper seats, RoundRunner runner, RoundBoard board) : IGroupAction
{
    public string Verb => AnswerSubmit.Verb;

    public async Task RunAsync(GroupTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var scene = await door.LookAsync(turn, data, cancellationToken);
        if (scene is null || !scene.May(RoundAction.Answer))
        {
            Explain(turn, scene);
            return;
        }

        var submit = AnswerSubmit.Parse(data, scene.Round.Round.Setup.Rules);
        if (submit.TooLong is { } excess)
        {
            turn.Say("round.tooLong", ("max", RoundAnswer.Limit.Characters), ("count", excess));
        }
        else if (submit.IsEmpty)
        {
            turn.Say("round.empty");
        }
        else
        {
            await KeepAsync(turn, scene, RoundAnswer.Of(submit.Fields), cancellationToken);
        }
    }

    /// <summary>Whoever is in the round may know that it is too late; the words stand in the card still.</summary>
    public static void Explain(GroupTurn turn, RoundScene? scene)
    {
        if (scene is { Own: not null } && scene.May(RoundAction.Look))
        {
            turn.Say("round.tooLate");
        }
        else
        {
            turn.Refuse();
        }
    }

    private async Task KeepAsync(
        GroupTurn turn,
        RoundScene scene,
        RoundAnswer answer,
        CancellationToken cancellationToken
    )
    {
        if (!await seats.TryAnswerAsync(scene, answer, cancellationToken))
        {
            Explain(turn, await door.SceneAsync(scene.Id, turn.Presser, turn.Place, cancellationToken));
            return;
        }

        await runner.ChangeAsync(scene.Id, (round, counts) => round.AfterAnswer(counts, door.Now), cancellationToken);
        await board.RefreshAsync(scene.Id, cancellationToken);
        var now = await door.SceneAsync(scene.Id, turn.Presser, turn.Place, cancellationToken);
        turn.Show(now.Stored is null ? MemberViews.Over(turn) : MemberViews.Sent(turn, now));
    }
}
