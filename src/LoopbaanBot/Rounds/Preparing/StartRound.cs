using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Delivery;
using LoopbaanBot.Rounds.Access;
using LoopbaanBot.Rounds.Guiding;
using LoopbaanBot.Rounds.Keeping;

namespace LoopbaanBot.Rounds.Preparing;

/// <summary>Starts the round that was set up: one in a conversation, and one card however often it was pressed.</summary>
internal sealed class StartRound(RoundDoor door, RoundOpening opening, GroupRosters rosters) : IGroupAction
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
            turn.Show(SetupViews.Formats(turn, submit, turn.Texts["round.setup.wrong"]));
        }
        else if (!await opening.OpenAsync(scene.Id, await NewAsync(turn, setup, cancellationToken), cancellationToken))
        {
            turn.Say("round.setup.busy");
        }
        else if (await door.EnterAsync(turn, data, RoundAction.Guide, cancellationToken) is { } opened)
        {
            turn.Show(GuideViews.Panel(turn, opened, null));
        }
    }

    private async Task<StoredRound> NewAsync(GroupTurn turn, RoundSetup setup, CancellationToken cancellationToken)
    {
        var members = await rosters.ListAsync(turn.Place, cancellationToken);
        var users = members.Where(member => !member.IsGuest).Select(member => member.ChannelId).ToArray();
        return new StoredRound(
            GroupRound.Open(turn.Presser.Person, setup, door.Now),
            turn.Place,
            turn.Presser.Name,
            turn.Language
        )
        {
            // Beyond this many Teams refreshes nobody, and a button does.
            Users = users.Length <= AdaptiveRefresh.MaxUsers ? users : [],
        };
    }
}
