using System.Globalization;

namespace LoopbaanBot.BotFramework.Connector;

/// <summary>
/// The addresses of the connector. Ids hold <c>:</c>, <c>@</c> and <c>;</c>, so every one is escaped.
/// </summary>
internal static class ConnectorUrl
{
    public static Uri Conversations(string serviceUrl) => Make(serviceUrl, "conversations");

    public static Uri Activities(string serviceUrl, string conversationId) =>
        Make(serviceUrl, $"conversations/{Escape(conversationId)}/activities");

    public static Uri Activity(string serviceUrl, string conversationId, string activityId) =>
        Make(serviceUrl, $"conversations/{Escape(conversationId)}/activities/{Escape(activityId)}");

    public static Uri PagedMembers(string serviceUrl, string conversationId, int pageSize, string? continuationToken)
    {
        var size = pageSize.ToString(CultureInfo.InvariantCulture);
        var next = continuationToken is null ? string.Empty : $"&continuationToken={Escape(continuationToken)}";
        return Make(serviceUrl, $"conversations/{Escape(conversationId)}/pagedmembers?pageSize={size}{next}");
    }

    public static Uri Member(string serviceUrl, string conversationId, string memberId) =>
        Make(serviceUrl, $"conversations/{Escape(conversationId)}/members/{Escape(memberId)}");

    public static Uri Team(string serviceUrl, string teamId) => Make(serviceUrl, $"teams/{Escape(teamId)}");

    public static Uri TeamChannels(string serviceUrl, string teamId) =>
        Make(serviceUrl, $"teams/{Escape(teamId)}/conversations");

    // A service address may or may not end in a slash, and may have a path that a relative Uri would drop.
    private static Uri Make(string serviceUrl, string path) =>
        new($"{serviceUrl.AsSpan().TrimEnd('/')}/v3/{path}", UriKind.Absolute);

    private static string Escape(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);

        // Dots are not escaped, and a segment of dots alone would change the path.
        return id is "." or ".."
            ? throw new ArgumentException("An id cannot be a dot segment.", nameof(id))
            : Uri.EscapeDataString(id);
    }
}
