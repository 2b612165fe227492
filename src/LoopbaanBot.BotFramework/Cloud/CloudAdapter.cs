using LoopbaanBot.BotFramework.Authentication;
using LoopbaanBot.BotFramework.Connector;
using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LoopbaanBot.BotFramework.Cloud;

/// <summary>
/// Takes activities from Azure Bot Service over HTTP and sends through the connector of the conversation.
/// </summary>
public sealed partial class CloudAdapter : BotAdapter
{
    private readonly ConnectorClient _connector;
    private readonly ILogger<CloudAdapter> _logger;
    private readonly RequestGate _gate;

    public CloudAdapter(IRequestAuthenticator authenticator, ConnectorClient connector, ILogger<CloudAdapter> logger)
    {
        _connector = connector;
        _logger = logger;
        _gate = new RequestGate(authenticator, logger);
    }

    /// <summary>
    /// What somebody reads whose button press failed and for whom <see cref="BotAdapter.OnTurnError"/> failed too.
    /// </summary>
    public string LastApology { get; set; } = "Something went wrong. Please try again.";

    /// <summary>Answers one request; never with a 500, and it throws nothing that a request can cause.</summary>
    /// <param name="http">The request and its response.</param>
    /// <param name="bot">What answers the turn.</param>
    /// <param name="cancellationToken">
    /// Ends the turn itself. Better not the end of the request: a caller that stops waiting delivers again, and finds
    /// half a turn.
    /// </param>
    public async Task ProcessAsync(HttpContext http, IBot bot, CancellationToken cancellationToken)
    {
        var (activity, refusal) = await _gate.ReceiveAsync(http);
        if (activity is null)
        {
            LogRefused(refusal!.StatusCode, refusal.Reason);
            Answer.Refuse(http.Response, refusal);
            return;
        }

        var turnContext = new TurnContext(this, activity);
        var ran = await RunAsync(turnContext, bot, cancellationToken);
        if (activity.Type == ActivityTypes.Invoke)
        {
            var answer = turnContext.InvokeResponse ?? Answer.WithoutAnswer(activity, !ran, LastApology);
            await Answer.WriteAsync(http.Response, answer);
        }
        else
        {
            http.Response.StatusCode = turnContext.StatusCode;
        }
    }

    public override Task<ResourceResponse?> SendActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        var (serviceUrl, conversationId) = Place(activity.ServiceUrl, activity.Conversation);
        return activity.ReplyToId is { Length: > 0 } replyToId
            ? _connector.ReplyToActivityAsync(serviceUrl, conversationId, replyToId, activity, cancellationToken)
            : _connector.SendToConversationAsync(serviceUrl, conversationId, activity, cancellationToken);
    }

    public override Task<ResourceResponse?> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(activity.Id);
        var (serviceUrl, conversationId) = Place(activity.ServiceUrl, activity.Conversation);
        return _connector.UpdateActivityAsync(serviceUrl, conversationId, activity.Id, activity, cancellationToken);
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(reference.ActivityId);
        var (serviceUrl, conversationId) = Place(reference.ServiceUrl, reference.Conversation);
        return _connector.DeleteActivityAsync(serviceUrl, conversationId, reference.ActivityId, cancellationToken);
    }

    private async Task<bool> RunAsync(TurnContext turnContext, IBot bot, CancellationToken cancellationToken)
    {
        try
        {
            return await RunPipelineAsync(turnContext, bot.OnTurnAsync, cancellationToken);
        }
#pragma warning disable CA1031 // The last catch of a turn: whoever called gets an answer, whatever happened.
        catch (Exception exception)
        {
            LogTurnFailed(turnContext.Activity.Type, exception.GetType().Name, exception.StackTrace);
            return false;
        }
#pragma warning restore CA1031
    }

    private static (string ServiceUrl, string ConversationId) Place(
        string? serviceUrl,
        ConversationAccount? conversation
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(serviceUrl);
        ArgumentException.ThrowIfNullOrEmpty(conversation?.Id, nameof(conversation));
        return (serviceUrl, conversation.Id);
    }

    [LoggerMessage(10, LogLevel.Warning, "A request was refused with {Status}: {Reason}.")]
    private partial void LogRefused(int status, string reason);

    // Without the message of the exception: it may quote what somebody wrote.
    [LoggerMessage(11, LogLevel.Error, "A turn of type {ActivityType} failed with {Error} at {Site}")]
    private partial void LogTurnFailed(string? activityType, string error, string? site);
}
