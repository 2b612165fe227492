using System.Net;
using System.Net.Http.Headers;

namespace LoopbaanBot.BotFramework.Connector;

/// <summary>What a status or a broken connection means, and how long to wait before the next try.</summary>
internal static class RetryRule
{
    public static SendDisposition For(HttpStatusCode status, bool isRepeatable) =>
        status switch
        {
            HttpStatusCode.Unauthorized => SendDisposition.Unauthorised,
            HttpStatusCode.Forbidden => SendDisposition.Unreachable,
            HttpStatusCode.NotFound or HttpStatusCode.Gone => SendDisposition.Gone,
            HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests => SendDisposition.Retryable,
            HttpStatusCode.NotImplemented => SendDisposition.Dead,
            HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => Ambiguous(isRepeatable),
            _ => SendDisposition.Dead,
        };

    /// <summary>
    /// For a call without an answer: repeated only when it never left, or when repeating is harmless.
    /// </summary>
    public static SendDisposition For(Exception exception, bool isRepeatable) =>
        exception
            is HttpRequestException
            {
                HttpRequestError: HttpRequestError.ConnectionError
                    or HttpRequestError.NameResolutionError
                    or HttpRequestError.SecureConnectionError
                    or HttpRequestError.ProxyTunnelError
            }
            ? SendDisposition.Retryable
            : Ambiguous(isRepeatable);

    /// <summary>
    /// What the connector asked for, from now; null when it asked nothing or named a moment that is past.
    /// </summary>
    public static TimeSpan? RetryAfter(RetryConditionHeaderValue? header, TimeProvider timeProvider)
    {
        var wait = header?.Delta ?? (header?.Date - timeProvider.GetUtcNow());
        return wait > TimeSpan.Zero ? wait : null;
    }

    /// <summary>The wait after try number <paramref name="attempt"/>, which counts from 1.</summary>
    public static TimeSpan Wait(ConnectorClientOptions options, int attempt, TimeSpan? retryAfter)
    {
        // A spread of 20 % keeps callers that failed together from coming back together; never before they may.
        var spread = options.Jitter();
        var wait = retryAfter is { } asked
            ? asked * (1 + (0.2 * spread))
            : options.BackOff * Math.Pow(2, attempt - 1) * (0.8 + (0.4 * spread));
        return wait < options.MaxWait ? wait : options.MaxWait;
    }

    private static SendDisposition Ambiguous(bool isRepeatable) =>
        isRepeatable ? SendDisposition.Retryable : SendDisposition.Uncertain;
}
