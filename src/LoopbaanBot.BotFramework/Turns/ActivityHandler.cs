using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Turns;

/// <summary>
/// Gives each kind of activity its own method. What is not overridden is ignored; a type unknown here too.
/// </summary>
public abstract class ActivityHandler : IBot
{
    public virtual Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Type switch
        {
            ActivityTypes.Message => OnMessageActivityAsync(turnContext, cancellationToken),
            ActivityTypes.Invoke => AnswerInvokeAsync(turnContext, cancellationToken),
            ActivityTypes.ConversationUpdate => OnConversationUpdateActivityAsync(turnContext, cancellationToken),
            ActivityTypes.InstallationUpdate => OnInstallationUpdateActivityAsync(turnContext, cancellationToken),
            ActivityTypes.MessageReaction => OnMessageReactionActivityAsync(turnContext, cancellationToken),
            ActivityTypes.MessageUpdate => OnMessageUpdateActivityAsync(turnContext, cancellationToken),
            ActivityTypes.MessageDelete => OnMessageDeleteActivityAsync(turnContext, cancellationToken),
            ActivityTypes.Event => OnEventActivityAsync(turnContext, cancellationToken),
            _ => OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken),
        };

    /// <summary>
    /// A typed text, or the data of an <c>Action.Submit</c>: look at <see cref="Activity.Value"/> first.
    /// </summary>
    protected virtual Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>The answer to a named request; 501 for a name that nobody here knows.</summary>
    protected virtual Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Task.FromResult(new InvokeResponse(501));

    protected virtual async Task OnConversationUpdateActivityAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    )
    {
        var activity = turnContext.Activity;
        if (activity.MembersAdded is { Count: > 0 } added)
        {
            await OnMembersAddedAsync(added, turnContext, cancellationToken);
        }

        if (activity.MembersRemoved is { Count: > 0 } removed)
        {
            await OnMembersRemovedAsync(removed, turnContext, cancellationToken);
        }
    }

    /// <summary>People came in; the bot itself too, with the id of the recipient.</summary>
    protected virtual Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>People left; the bot itself too, with the id of the recipient.</summary>
    protected virtual Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved,
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    protected virtual Task OnInstallationUpdateActivityAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) =>
        turnContext.Activity.Action switch
        {
            "add" or "add-upgrade" => OnInstallationUpdateAddAsync(turnContext, cancellationToken),
            "remove" or "remove-upgrade" => OnInstallationUpdateRemoveAsync(turnContext, cancellationToken),
            _ => Task.CompletedTask,
        };

    /// <summary>
    /// The app was installed, or came back with an upgrade. A new install may come as a conversation update as well,
    /// in any order, and more than once.
    /// </summary>
    protected virtual Task OnInstallationUpdateAddAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>The app was taken away: whatever is sent there from now on is answered with 403.</summary>
    protected virtual Task OnInstallationUpdateRemoveAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    protected virtual async Task OnMessageReactionActivityAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    )
    {
        var activity = turnContext.Activity;
        if (activity.ReactionsAdded is { Count: > 0 } added)
        {
            await OnReactionsAddedAsync(added, turnContext, cancellationToken);
        }

        if (activity.ReactionsRemoved is { Count: > 0 } removed)
        {
            await OnReactionsRemovedAsync(removed, turnContext, cancellationToken);
        }
    }

    /// <summary>On the bot's message whose id is <see cref="Activity.ReplyToId"/>.</summary>
    protected virtual Task OnReactionsAddedAsync(
        IList<MessageReaction> reactions,
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>From the bot's message whose id is <see cref="Activity.ReplyToId"/>.</summary>
    protected virtual Task OnReactionsRemovedAsync(
        IList<MessageReaction> reactions,
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Somebody edited a message; the id is that of the original.</summary>
    protected virtual Task OnMessageUpdateActivityAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Somebody deleted a message; the id is that of the original.</summary>
    protected virtual Task OnMessageDeleteActivityAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    protected virtual Task OnEventActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Ignored with a 200: Microsoft may send new types at any time.</summary>
    protected virtual Task OnUnrecognizedActivityTypeAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.InvokeResponse = await OnInvokeActivityAsync(turnContext, cancellationToken);
}
