using System.Collections.Frozen;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.BotFramework.Schema.Invokes;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation;

/// <summary>Finds the action for a pressed button. A card of another version, or an unknown verb, is answered kindly.</summary>
internal sealed class CardActions(IEnumerable<ICardAction> actions)
{
    private readonly FrozenDictionary<string, ICardAction> _actions = actions.ToFrozenDictionary(action => action.Verb);

    public Task RunAsync(TeacherTurn turn, AdaptiveCardInvokeAction? pressed, CancellationToken cancellationToken) =>
        RunAsync(turn, pressed?.Verb, CardData.Read(pressed?.Data), cancellationToken);

    /// <summary>A client that knows no Execute can save an answer, but nothing personal can be shown to it.</summary>
    public async Task RunFallbackAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var revision = turn.Teacher.Talk.Revision;
        await RunAsync(turn, data[AdaptiveExecuteAction.VerbKey], data, cancellationToken);
        var isKept = turn.Changes.Count > 0 || turn.Teacher.Talk.Revision != revision;
        if (isKept && turn.View is { MayBePosted: false })
        {
            turn.ShowNothing();
            turn.Say(turn.Word("error.oldClient"));
        }
    }

    private Task RunAsync(TeacherTurn turn, string? verb, CardData data, CancellationToken cancellationToken)
    {
        if (verb is not null && data.IsCurrentVersion && _actions.TryGetValue(verb, out var action))
        {
            return action.RunAsync(turn, data, cancellationToken);
        }

        turn.Say(turn.Word("error.oldCard"));
        return Task.CompletedTask;
    }
}
