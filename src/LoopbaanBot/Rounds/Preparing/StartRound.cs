using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Delivery;
using LoopbaanBot.Rounds.Access;
using LoopbaanBot.Rounds.Guiding;
using LoopbaanBot.Rounds.Keeping;

namespace LoopbaanBot.Rounds.Preparing;

/// <summary>Starts the round that was set up: one in a conversation, and one card however often it was pressed.</summary>
internal sealed class StartRound(RoundDoor door, RoundOpening opening) : IGroupAction
{
    public string Verb => SetupSubmit.Verb;

    public async Task RunAsync(GroupTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(turn, data, RoundAction.Prepare, cancellationToken) is not { } scene)
        {
            return;
        }

        if (SetupSubmit.Parse(data) is not { } submit)
        {
            turn.Say("error.oldCard");
        }
        else if (submit.ToSetup() is not { } setup)
        {
            turn.Show(SetupViews.Formats(turn, submit, SetupNotices.Refused(turn.Texts, submit)));
        }
        else if (!await opening.OpenAsync(scene.Id, NewRound(turn, setup), cancellationToken))
        {
            turn.Say("round.setup.busy");
        }
        else if (await door.EnterAsync(turn, data, RoundAction.Guide, cancellationToken) is { } opened)
        {
            turn.Show(GuideViews.Panel(turn, opened, null));
        }
    }

    private StoredRound NewRound(GroupTurn turn, RoundSetup setup) =>
        new(GroupRound.Open(turn.Presser.Person, setup, door.Now), turn.Place, turn.Presser.Name, turn.Language);
}
