namespace LoopbaanBot.Rounds.Running;

/// <summary>Kinds of failures, never who or which round.</summary>
internal static partial class RoundLog
{
    [LoggerMessage(1511, LogLevel.Warning, "A round may stand still without its card saying so: {Kind}.")]
    public static partial void NotShown(ILogger logger, string kind);

    [LoggerMessage(1512, LogLevel.Warning, "A round was not made to stand still, or its guide was not told: {Kind}.")]
    public static partial void NotHeld(ILogger logger, string kind);
}
