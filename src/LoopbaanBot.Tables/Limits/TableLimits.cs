namespace LoopbaanBot.Tables.Limits;

/// <summary>What Azure Table Storage refuses; the emulator and SQLite would take some of it, so both engines ask here
/// first.
/// Source: "Understanding the Table service data model" and "Performing entity group transactions", Microsoft
/// Learn.</summary>
internal static class TableLimits
{
    /// <summary>In bytes, counted as the service counts them.</summary>
    public const int MaxEntitySize = 1024 * 1024;

    /// <summary>Without the two keys and the timestamp.</summary>
    public const int MaxProperties = 252;

    /// <summary>64 KiB in UTF-16 units.</summary>
    public const int MaxStringLength = 32 * 1024;

    /// <summary>In bytes.</summary>
    public const int MaxBinaryLength = 64 * 1024;

    /// <summary>1 KiB in UTF-16 units.</summary>
    public const int MaxKeyLength = 512;

    public const int MaxActions = 100;

    /// <summary>In bytes, over all actions.</summary>
    public const int MaxTransactionSize = 4 * 1024 * 1024;

    public const int MaxPageSize = 1000;

    public const int MaxComparisons = 15;

    public static readonly DateTimeOffset EarliestMoment = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);
}
