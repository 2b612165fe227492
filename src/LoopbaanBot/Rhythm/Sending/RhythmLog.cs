namespace LoopbaanBot.Rhythm.Sending;

/// <summary>What sending leaves in the log: kinds and codes, never who or what.</summary>
internal static partial class RhythmLog
{
    [LoggerMessage(1101, LogLevel.Error, "A look at who is due failed: {Kind}.")]
    public static partial void TickFailed(ILogger logger, string kind);

    [LoggerMessage(1102, LogLevel.Error, "A prompt was not sent: {Kind}.")]
    public static partial void PromptFailed(ILogger logger, string kind);

    [LoggerMessage(1103, LogLevel.Warning, "A prompt was claimed and could not be delivered; it does not come again.")]
    public static partial void NotDelivered(ILogger logger);
}
