using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Schema.Invokes;
using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Conversation.Installing;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation;

/// <summary>Sends each activity to who answers it: a button's verb, a command word, the running talk, or the group.</summary>
internal sealed class LoopbaanTeamsBot(
    CardActions actions,
    TypedWords words,
    GroupTalk group,
    GroupCardActions groupActions,
    InstallEvents installs
) : TeamsActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.TurnState.Find<TeacherTurn>() is not { } turn)
        {
            return group.AnswerAsync(turnContext, cancellationToken);
        }

        if (turn.IsRepeat)
        {
            return Task.CompletedTask;
        }

        // A client without Action.Execute sends the Submit fallback: the same data, as a message.
        return turnContext.Activity.Value is { } value
            ? actions.RunFallbackAsync(turn, CardData.Read(value), cancellationToken)
            : words.AnswerAsync(turn, turnContext.Activity.Text ?? string.Empty, cancellationToken);
    }

    protected override async Task<AdaptiveCardInvokeResponse?> OnAdaptiveCardInvokeAsync(
        ITurnContext turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken
    )
    {
        if (turnContext.TurnState.Find<TeacherTurn>() is not { } turn)
        {
            return await groupActions.RunAsync(turnContext, invokeValue, cancellationToken);
        }

        await actions.RunAsync(turn, invokeValue.Action, cancellationToken);
        // The middleware answers once the turn is kept; this stands only where the turn had nothing to say.
        return null;
    }

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) =>
        membersAdded.Any(member => member.Id == turnContext.Activity.Recipient?.Id)
            ? installs.AddedAsync(turnContext, cancellationToken)
            : Task.CompletedTask;

    protected override Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved,
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) =>
        membersRemoved.Any(member => member.Id == turnContext.Activity.Recipient?.Id)
            ? installs.RemovedAsync(turnContext, cancellationToken)
            : Task.CompletedTask;

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => installs.AddedAsync(turnContext, cancellationToken);

    protected override Task OnInstallationUpdateRemoveAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => installs.RemovedAsync(turnContext, cancellationToken);
}
