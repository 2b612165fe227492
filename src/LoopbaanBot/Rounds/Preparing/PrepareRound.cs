using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Delivery;
using LoopbaanBot.Rounds.Access;
using LoopbaanBot.Rounds.Guiding;
using LoopbaanBot.Rounds.Keeping;

namespace LoopbaanBot.Rounds.Preparing;

/// <summary>
/// Opens the first form, for whoever may lead a round here, or the panel of the round that this person leads here. The
/// card with this button is never drawn again, so it is the place to lead from.
/// </summary>
internal sealed class PrepareRound(RoundDoor door, RoundPlaces places) : IGroupAction
{
    public string Verb => RoundCommands.PrepareVerb;

    public async Task RunAsync(GroupTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var claim = await places.FindAsync(RoundPlaces.IdOf(turn.Place), cancellationToken);
        if (
            claim is not null
            && await door.SceneAsync(claim.Round, turn.Presser, turn.Place, cancellationToken) is var here
            && here.May(RoundAction.Guide)
        )
        {
            turn.Show(GuideViews.Panel(turn, here, null));
        }
        else if (await door.EnterNewAsync(turn, cancellationToken) is not null)
        {
            turn.Show(SetupViews.Aim(turn, null));
        }
    }
}

/// <summary>Shows which formats suit what the round is for and how well the group knows each other.</summary>
internal sealed class ChooseFormat(RoundDoor door, GroupRosters rosters) : IGroupAction
{
    public string Verb => AimSubmit.Verb;

    public async Task RunAsync(GroupTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await door.EnterNewAsync(turn, cancellationToken) is not { } scene)
        {
            return;
        }

        if (AimSubmit.Parse(data) is not { } aim)
        {
            turn.Show(SetupViews.Aim(turn, turn.Texts["round.setup.answerBoth"]));
            return;
        }

        var members = await rosters.ListAsync(turn.Place, cancellationToken);
        var others = members.Count(member => !member.IsGuest && member.Person != turn.Presser.Person);
        var expected = Math.Clamp(others, 1, RoundSetup.MostPeople);
        turn.Show(SetupViews.Formats(turn, new SetupSubmit(scene.Id, aim, null, null, expected), null));
    }
}
