using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Connector;

/// <summary>Talks to the connector of a channel over REST.</summary>
/// <remarks>
/// Every method takes the service address of the conversation and throws <see cref="ConnectorException"/> when the
/// call failed for good. Short waits and repeats that cannot send anything twice happen inside the call. The token is
/// the work of a handler in the <see cref="HttpClient"/>.
/// </remarks>
public sealed class ConnectorClient
{
    /// <summary>
    /// The name of the client in <see cref="IHttpClientFactory"/>; add the handler with the token to it.
    /// </summary>
    public const string HttpClientName = "connector";

    private static readonly ConnectorJsonContext Json = ConnectorJsonContext.Default;
    private readonly ConnectorPipe _pipe;

    public ConnectorClient(HttpClient http, ConnectorClientOptions options, TimeProvider timeProvider) =>
        _pipe = new ConnectorPipe(http, options, timeProvider);

    /// <summary>
    /// Says something in a conversation. Null when it was accepted without an id, as a typing indicator is.
    /// </summary>
    public Task<ResourceResponse?> SendToConversationAsync(
        string serviceUrl,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken
    ) =>
        _pipe.SendAsync(
            ConnectorCall.Post(ConnectorUrl.Activities(serviceUrl, conversationId), activity, Json.Activity),
            Json.ResourceResponse,
            cancellationToken
        );

    /// <summary>Says something in answer to one activity.</summary>
    public Task<ResourceResponse?> ReplyToActivityAsync(
        string serviceUrl,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken
    ) =>
        _pipe.SendAsync(
            ConnectorCall.Post(ConnectorUrl.Activity(serviceUrl, conversationId, activityId), activity, Json.Activity),
            Json.ResourceResponse,
            cancellationToken
        );

    /// <summary>Puts something else in the place of one of the bot's own messages, for everybody.</summary>
    public Task<ResourceResponse?> UpdateActivityAsync(
        string serviceUrl,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken
    ) =>
        _pipe.SendAsync(
            ConnectorCall.Put(ConnectorUrl.Activity(serviceUrl, conversationId, activityId), activity, Json.Activity),
            Json.ResourceResponse,
            cancellationToken
        );

    /// <summary>Takes one of the bot's own messages away.</summary>
    public Task DeleteActivityAsync(
        string serviceUrl,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken
    ) =>
        _pipe.SendAsync(
            ConnectorCall.Delete(ConnectorUrl.Activity(serviceUrl, conversationId, activityId)),
            Json.ResourceResponse,
            cancellationToken
        );

    /// <summary>Finds or makes a personal chat, or starts a thread in a channel.</summary>
    public Task<ConversationResourceResponse?> CreateConversationAsync(
        string serviceUrl,
        ConversationParameters parameters,
        CancellationToken cancellationToken
    ) =>
        _pipe.SendAsync(
            ConnectorCall.Post(
                ConnectorUrl.Conversations(serviceUrl),
                parameters,
                Json.ConversationParameters,
                isRepeatable: parameters.Activity is null
            ),
            Json.ConversationResourceResponse,
            cancellationToken
        );

    /// <summary>One page of the people in a conversation.</summary>
    /// <param name="serviceUrl">The service address of the conversation.</param>
    /// <param name="conversationId">The conversation, or the team's id for a whole team.</param>
    /// <param name="pageSize">50 to 500; the connector rounds what lies outside.</param>
    /// <param name="continuationToken">From the page before; null for the first.</param>
    /// <param name="cancellationToken">Ends the call and its waits.</param>
    public Task<PagedMembersResult?> GetConversationPagedMembersAsync(
        string serviceUrl,
        string conversationId,
        int pageSize,
        string? continuationToken,
        CancellationToken cancellationToken
    ) =>
        GetAsync(
            ConnectorUrl.PagedMembers(serviceUrl, conversationId, pageSize, continuationToken),
            Json.PagedMembersResult,
            cancellationToken
        );

    /// <summary>One person, by <c>29:</c> id, Entra object id or user principal name.</summary>
    public Task<ChannelAccount?> GetConversationMemberAsync(
        string serviceUrl,
        string conversationId,
        string memberId,
        CancellationToken cancellationToken
    ) => GetAsync(ConnectorUrl.Member(serviceUrl, conversationId, memberId), Json.ChannelAccount, cancellationToken);

    public Task<TeamDetails?> GetTeamAsync(string serviceUrl, string teamId, CancellationToken cancellationToken) =>
        GetAsync(ConnectorUrl.Team(serviceUrl, teamId), Json.TeamDetails, cancellationToken);

    public Task<ConversationList?> GetTeamChannelsAsync(
        string serviceUrl,
        string teamId,
        CancellationToken cancellationToken
    ) => GetAsync(ConnectorUrl.TeamChannels(serviceUrl, teamId), Json.ConversationList, cancellationToken);

    private Task<T?> GetAsync<T>(
        Uri uri,
        System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> typeInfo,
        CancellationToken cancellationToken
    )
        where T : class => _pipe.SendAsync(ConnectorCall.Get(uri), typeInfo, cancellationToken);
}
