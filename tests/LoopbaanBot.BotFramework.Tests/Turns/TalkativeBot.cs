using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Schema.Invokes;
using LoopbaanBot.BotFramework.Turns;

namespace LoopbaanBot.BotFramework.Tests.Turns;

/// <summary>Notes which of its methods was called, and answers invokes with what it was asked.</summary>
internal sealed class TalkativeBot : TeamsActivityHandler
{
    public List<string> Calls { get; } = [];

    public AdaptiveCardInvokeValue? Pressed { get; private set; }

    public TaskModuleRequest? Dialog { get; private set; }

    public SearchInvokeValue? Search { get; private set; }

    protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        Note("message");

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Note($"added {membersAdded.Count}");

    protected override Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved,
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Note($"removed {membersRemoved.Count}");

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Note("install");

    protected override Task OnInstallationUpdateRemoveAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Note("uninstall");

    protected override Task OnReactionsAddedAsync(
        IList<MessageReaction> reactions,
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Note($"reaction {reactions[0].Type}");

    protected override Task OnReactionsRemovedAsync(
        IList<MessageReaction> reactions,
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Note($"no reaction {reactions[0].Type}");

    protected override Task OnMessageUpdateActivityAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Note("edited");

    protected override Task OnMessageDeleteActivityAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Note("deleted");

    protected override Task OnEventActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        Note("event");

    protected override Task OnUnrecognizedActivityTypeAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Note("unknown");

    protected override Task<AdaptiveCardInvokeResponse?> OnAdaptiveCardInvokeAsync(
        ITurnContext turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken
    )
    {
        Pressed = invokeValue;
        return Task.FromResult<AdaptiveCardInvokeResponse?>(AdaptiveCardInvokeResponse.Message("gedaan"));
    }

    protected override Task<TaskModuleResponse?> OnTeamsTaskModuleFetchAsync(
        ITurnContext turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken
    )
    {
        Dialog = taskModuleRequest;
        return Task.FromResult<TaskModuleResponse?>(TaskModuleResponse.Message("open"));
    }

    protected override Task<TaskModuleResponse?> OnTeamsTaskModuleSubmitAsync(
        ITurnContext turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken
    ) => Task.FromResult<TaskModuleResponse?>(TaskModuleResponse.Empty);

    protected override Task<SearchInvokeResponse?> OnSearchInvokeAsync(
        ITurnContext turnContext,
        SearchInvokeValue invokeValue,
        CancellationToken cancellationToken
    )
    {
        Search = invokeValue;
        return Task.FromResult<SearchInvokeResponse?>(new SearchInvokeResponse([]));
    }

    private Task Note(string call)
    {
        Calls.Add(call);
        return Task.CompletedTask;
    }
}
