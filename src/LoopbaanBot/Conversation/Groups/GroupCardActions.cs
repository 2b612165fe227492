using System.Collections.Frozen;
using LoopbaanBot.BotFramework.Schema.Invokes;
using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Groups;

/// <summary>Finds the action for a button that was pressed in a group. Any other button stays for a personal chat.</summary>
internal sealed class GroupCardActions(
    IEnumerable<IGroupAction> actions,
    GroupRosters rosters,
    GroupTalk talk,
    ContentLibrary library
)
{
    private readonly FrozenDictionary<string, IGroupAction> _actions = actions.ToFrozenDictionary(action =>
        action.Verb
    );

    public async Task<AdaptiveCardInvokeResponse> RunAsync(
        ITurnContext turnContext,
        AdaptiveCardInvokeValue pressed,
        CancellationToken cancellationToken
    )
    {
        var data = CardData.Read(pressed.Action?.Data);
        if (
            pressed.Action?.Verb is not { } verb
            || !data.IsCurrentVersion
            || !_actions.TryGetValue(verb, out var action)
            || GroupPlace.Of(turnContext.Activity) is not { } place
        )
        {
            return talk.RefuseButton(turnContext);
        }

        var member = turnContext.Activity.From?.Id is { } id
            ? await rosters.FindAsync(place, id, cancellationToken)
            : null;
        if (member is null || !IsSame(turnContext, member))
        {
            return talk.RefuseStranger(turnContext);
        }

        var turn = new GroupTurn(turnContext, place, member, library)
        {
            IsAutomatic = pressed.Trigger == AdaptiveCardInvokeValue.AutomaticTrigger,
        };
        await action.RunAsync(turn, data, cancellationToken);
        return turn.Answer;
    }

    /// <summary>Two names for one person must agree: the one that the token vouches for and the one in the list.</summary>
    private static bool IsSame(ITurnContext turnContext, GroupMember member) =>
        turnContext.Activity.From?.AadObjectId is not { Length: > 0 } objectId
        || objectId.Equals(member.Person.ObjectId, StringComparison.OrdinalIgnoreCase);
}
