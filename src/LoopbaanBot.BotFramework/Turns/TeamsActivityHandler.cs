using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Schema.Invokes;

namespace LoopbaanBot.BotFramework.Turns;

/// <summary>Adds the invokes of Teams: pressed cards, dialogs and search-as-you-type.</summary>
public abstract class TeamsActivityHandler : ActivityHandler
{
    private static readonly InvokeResponse NotImplemented = new(501);
    private static readonly InvokeResponse BadRequest = new(400);

    protected override Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) =>
        turnContext.Activity.Name switch
        {
            InvokeNames.AdaptiveCardAction => AnswerCardAsync(turnContext, cancellationToken),
            InvokeNames.TaskFetch => AnswerTaskAsync(turnContext, OnTeamsTaskModuleFetchAsync, cancellationToken),
            InvokeNames.TaskSubmit => AnswerTaskAsync(turnContext, OnTeamsTaskModuleSubmitAsync, cancellationToken),
            InvokeNames.Search => AnswerSearchAsync(turnContext, cancellationToken),
            _ => base.OnInvokeActivityAsync(turnContext, cancellationToken),
        };

    /// <summary>
    /// Somebody pressed an <c>Action.Execute</c>, or a client refreshed a card. Null is answered with 501.
    /// </summary>
    protected virtual Task<AdaptiveCardInvokeResponse?> OnAdaptiveCardInvokeAsync(
        ITurnContext turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken
    ) => Task.FromResult<AdaptiveCardInvokeResponse?>(null);

    /// <summary>A dialog is to be opened. Null is answered with 501.</summary>
    protected virtual Task<TaskModuleResponse?> OnTeamsTaskModuleFetchAsync(
        ITurnContext turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken
    ) => Task.FromResult<TaskModuleResponse?>(null);

    /// <summary>A dialog was filled in. Null is answered with 501.</summary>
    protected virtual Task<TaskModuleResponse?> OnTeamsTaskModuleSubmitAsync(
        ITurnContext turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken
    ) => Task.FromResult<TaskModuleResponse?>(null);

    /// <summary>Somebody types in a list with a data query. Null is answered with 501.</summary>
    protected virtual Task<SearchInvokeResponse?> OnSearchInvokeAsync(
        ITurnContext turnContext,
        SearchInvokeValue invokeValue,
        CancellationToken cancellationToken
    ) => Task.FromResult<SearchInvokeResponse?>(null);

    private async Task<InvokeResponse> AnswerCardAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var value = ReadValue(turnContext.Activity, ActivityJsonContext.Default.AdaptiveCardInvokeValue);
        if (value?.Action is null)
        {
            return AdaptiveCardInvokeResponse
                .Error(400, "BadRequest", "This button cannot be read.")
                .ToInvokeResponse();
        }

        var response = await OnAdaptiveCardInvokeAsync(turnContext, value, cancellationToken);
        return response?.ToInvokeResponse() ?? NotImplemented;
    }

    private static async Task<InvokeResponse> AnswerTaskAsync(
        ITurnContext turnContext,
        Func<ITurnContext, TaskModuleRequest, CancellationToken, Task<TaskModuleResponse?>> handler,
        CancellationToken cancellationToken
    )
    {
        var request = ReadValue(turnContext.Activity, ActivityJsonContext.Default.TaskModuleRequest);
        if (request is null)
        {
            return BadRequest;
        }

        var response = await handler(turnContext, request, cancellationToken);
        return response?.ToInvokeResponse() ?? NotImplemented;
    }

    private async Task<InvokeResponse> AnswerSearchAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var value = ReadValue(turnContext.Activity, ActivityJsonContext.Default.SearchInvokeValue);
        if (value is null)
        {
            return BadRequest;
        }

        var response = await OnSearchInvokeAsync(turnContext, value, cancellationToken);
        return response?.ToInvokeResponse() ?? NotImplemented;
    }

    private static T? ReadValue<T>(Activity activity, JsonTypeInfo<T> typeInfo)
        where T : class
    {
        try
        {
            return activity.Value?.Deserialize(typeInfo);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
