namespace LoopbaanBot.BotFramework.Authentication.Development;

/// <summary>What only the application knows about development mode.</summary>
public sealed class DevelopmentAccessOptions
{
    /// <summary>
    /// Whether everything is kept on this machine: in memory, an embedded file or the storage emulator. Asked once, at
    /// start, and only when anonymous access is on. Default: no, and then start-up fails.
    /// </summary>
    public Func<bool> StorageIsLocal { get; set; } = () => false;
}
