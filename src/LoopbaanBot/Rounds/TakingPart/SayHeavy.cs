using System.Globalization;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Obstacles.Heavy;
using LoopbaanBot.Rounds.Access;
using LoopbaanBot.Rounds.Running;

namespace LoopbaanBot.Rounds.TakingPart;

/// <summary>
/// "Dit weegt zwaar": the round stands still, its guide hears in private that it does, and whoever pressed reads whom to
/// turn to. Nothing is kept of who pressed.
/// </summary>
internal sealed class SayHeavy(RoundDoor door, RoundRunner runner, NoticeBook notices, SchoolPeople school)
    : IGroupAction
{
    public string Verb => RoundCommands.HeavyVerb;

    public async Task RunAsync(GroupTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(turn, data, RoundAction.SayHeavy, cancellationToken) is not { } scene)
        {
            return;
        }

        var still = await runner.ChangeAsync(scene.Id, round => round.Pause(door.Now), cancellationToken);
        if (still is { Round.IsPaused: true })
        {
            await notices.TellAsync(
                still.Round.Guide,
                RoundNotice.NoticeKind,
                scene.Id.ToString(),
                still.Round.Pauses.ToString(CultureInfo.InvariantCulture),
                scene.Today,
                cancellationToken
            );
        }

        turn.Show(MemberViews.Heavy(turn, scene, school.Contacts));
    }
}
