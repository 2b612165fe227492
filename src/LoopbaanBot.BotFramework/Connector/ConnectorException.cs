using System.Net;

namespace LoopbaanBot.BotFramework.Connector;

/// <summary>A call to the connector that failed for good. The message holds codes only, never what was sent.</summary>
public sealed class ConnectorException : Exception
{
    internal ConnectorException(
        SendDisposition disposition,
        HttpStatusCode? statusCode,
        ConnectorError error,
        Exception? innerException = null
    )
        : base(Describe(disposition, statusCode, error), innerException)
    {
        Disposition = disposition;
        StatusCode = statusCode;
        Code = error.Code;
        SubCode = error.SubCode;
    }

    /// <summary>For an adapter of another kind that cannot reach somebody either.</summary>
    public static ConnectorException Of(SendDisposition disposition) => new(disposition, null, default);

    public SendDisposition Disposition { get; }

    /// <summary>Null when no answer came.</summary>
    public HttpStatusCode? StatusCode { get; }

    /// <summary>
    /// The connector's own name for the error, such as <c>BotNotInConversationRoster</c>, when it gave one.
    /// </summary>
    public string? Code { get; }

    public string? SubCode { get; }

    /// <summary>
    /// After 429: how long the connector asked to be left alone, not capped; null when it did not say.
    /// </summary>
    public TimeSpan? RetryAfter { get; internal init; }

    /// <summary>The header <c>MS-CV</c>, which Microsoft asks for in a support case.</summary>
    public string? CorrelationVector { get; internal init; }

    private static string Describe(SendDisposition disposition, HttpStatusCode? status, ConnectorError error) =>
        $"Connector call failed: {disposition}, status {(int?)status}, code {error.Code}, subcode {error.SubCode}.";
}
