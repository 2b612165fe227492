using Microsoft.Extensions.Logging;

namespace LoopbaanBot.BotFramework.Authentication;

/// <summary>
/// All that authentication writes down: reason, key id, correlation. Never a token, a body or a claim.
/// </summary>
internal static partial class AuthenticationLog
{
    [LoggerMessage(
        1001,
        LogLevel.Warning,
        "Request refused with {Status}: {Reason}; key {Kid}; correlation {Correlation}"
    )]
    public static partial void Refused(ILogger logger, int status, string reason, string kid, string? correlation);

    [LoggerMessage(1002, LogLevel.Warning, "Signing keys could not be fetched: {Failure}")]
    public static partial void KeysNotFetched(ILogger logger, string failure);

    [LoggerMessage(1003, LogLevel.Warning, "Anonymous development mode: local clients are believed without a token")]
    public static partial void AnonymousMode(ILogger logger);

    [LoggerMessage(1004, LogLevel.Error, "Nothing sent to the Connector: {Reason}; correlation {Correlation}")]
    public static partial void NotSent(ILogger logger, string reason, string? correlation);

    [LoggerMessage(
        1005,
        LogLevel.Error,
        "The Connector refuses the bot's token, also after renewal; correlation {Correlation}"
    )]
    public static partial void TokenRefused(ILogger logger, string? correlation);

    /// <summary>A key id comes from outside: only a plain and short one is fit for a log line.</summary>
    public static string Plain(string? kid) =>
        kid switch
        {
            null or "" => "-",
            { Length: <= 64 } when kid.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') => kid,
            _ => "unreadable",
        };
}
