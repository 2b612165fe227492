using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Delivery;
using LoopbaanBot.Obstacles.Heavy;
using LoopbaanBot.Rounds.Access;
using LoopbaanBot.Rounds.Running;

namespace LoopbaanBot.Rounds.TakingPart;

/// <summary>
/// "Dit weegt zwaar": whoever pressed reads whom to turn to, the round stands still, and its guide hears in private that
/// it does. Nothing is kept of who pressed.
/// </summary>
internal sealed class SayHeavy(
    RoundDoor door,
    RoundStandstill standstill,
    SchoolPeople school,
    ILogger<SayHeavy> logger
) : IGroupAction
{
    public string Verb => RoundCommands.HeavyVerb;

    public async Task RunAsync(GroupTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(turn, data, RoundAction.SayHeavy, cancellationToken) is not { } scene)
        {
            return;
        }

        // Whom to turn to comes first: nothing that fails after this takes it away.
        turn.Show(MemberViews.Heavy(turn, scene, school.Contacts, isStill: false));
        if (await IsHeldAsync(scene.Id, cancellationToken))
        {
            turn.Show(MemberViews.Heavy(turn, scene, school.Contacts, isStill: true));
        }
    }

    private async Task<bool> IsHeldAsync(SharedId id, CancellationToken cancellationToken)
    {
        try
        {
            return await standstill.HoldAsync(id, cancellationToken) is { Round.IsPaused: true };
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            RoundLog.NotHeld(logger, failure.GetType().Name);
            return false;
        }
    }
}
