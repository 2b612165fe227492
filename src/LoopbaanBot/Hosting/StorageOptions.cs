using System.ComponentModel.DataAnnotations;

namespace LoopbaanBot.Hosting;

/// <summary>Where everything is kept. Section <c>Storage</c>.</summary>
internal sealed class StorageOptions
{
    public const string SectionName = "Storage";

    /// <summary>Sqlite, the default, is one file on this machine; AzureTables is for production.</summary>
    [EnumDataType(typeof(StorageEngine))]
    public StorageEngine Engine { get; set; } = StorageEngine.Sqlite;

    /// <summary>The SQLite file; by default <c>LoopbaanBot/loopbaanbot.db</c> in the user's data folder.</summary>
    public string? SqlitePath { get; set; }

    /// <summary>The table endpoint of the storage account, reached with the bot's own identity.</summary>
    public Uri? TableEndpoint { get; set; }

    /// <summary>For the local emulator only: production reaches its storage without keys.</summary>
    public string? ConnectionString { get; set; }

    public string PathOrDefault() =>
        SqlitePath
        ?? Path.Combine(
            Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            ),
            "LoopbaanBot",
            "loopbaanbot.db"
        );
}

/// <summary>The two engines of one table API.</summary>
internal enum StorageEngine
{
    Sqlite,
    AzureTables,
}
