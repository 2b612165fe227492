namespace LoopbaanBot.BotFramework.Connector;

/// <summary>What a failed call means for the next step of whoever made it.</summary>
public enum SendDisposition
{
    /// <summary>
    /// Nothing happened (no connection, 412, 429), or repeating is harmless (PUT, DELETE, GET). Try later.
    /// </summary>
    Retryable,

    /// <summary>403: blocked, not installed or not allowed. Silent until the person writes or installs again.</summary>
    Unreachable,

    /// <summary>404 or 410: the conversation or activity is not there (any more).</summary>
    Gone,

    /// <summary>The call itself is wrong (400, 413, any other refusal): it will never succeed.</summary>
    Dead,

    /// <summary>
    /// A POST whose answer is unknown: it may have been delivered, so it must not be sent again blindly.
    /// </summary>
    Uncertain,

    /// <summary>401, also after the token was renewed. No other call will succeed either.</summary>
    Unauthorised,
}
