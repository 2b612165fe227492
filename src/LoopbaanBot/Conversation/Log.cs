namespace LoopbaanBot.Conversation;

/// <summary>What a turn leaves in the log: events and codes, never a word that a person wrote.</summary>
internal static partial class Log
{
    [LoggerMessage(1001, LogLevel.Warning, "A turn was not kept: {Reason}.")]
    public static partial void NotKept(ILogger logger, string reason);

    [LoggerMessage(1002, LogLevel.Information, "Another turn of the same person was kept first; this one runs again.")]
    public static partial void RunAgain(ILogger logger);

    [LoggerMessage(1003, LogLevel.Error, "A turn failed: {Kind} at {Place}.")]
    public static partial void TurnFailed(ILogger logger, string kind, string place);

    [LoggerMessage(1005, LogLevel.Warning, "What follows a turn failed and is left to a tick: {Kind}.")]
    public static partial void NotFollowed(ILogger logger, string kind);

    [LoggerMessage(1004, LogLevel.Warning, "A card or message was not delivered: {Disposition}, {Code}.")]
    public static partial void NotDelivered(ILogger logger, string disposition, string? code);
}
