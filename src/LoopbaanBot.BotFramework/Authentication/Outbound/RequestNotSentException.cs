namespace LoopbaanBot.BotFramework.Authentication.Outbound;

/// <summary>
/// The request was stopped before a byte left this process, so sending it again cannot double anything; its
/// <see cref="HttpRequestException.HttpRequestError"/> says the same. The message names no address.
/// </summary>
public sealed class RequestNotSentException : HttpRequestException
{
    public RequestNotSentException(NotSentReason reason, Exception? inner = null)
        : base(HttpRequestError.ConnectionError, $"Not sent: {reason}.", inner) => Reason = reason;

    public NotSentReason Reason { get; }
}

public enum NotSentReason
{
    /// <summary>The address is not on the allow-list. Trying again will not help.</summary>
    DisallowedHost,

    /// <summary>The credential gave no token. Trying again later may help.</summary>
    NoToken,
}
