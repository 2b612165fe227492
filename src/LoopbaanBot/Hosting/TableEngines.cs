using Azure.Core;
using LoopbaanBot.Tables;
using LoopbaanBot.Tables.AzureTables;
using LoopbaanBot.Tables.Sqlite;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Hosting;

/// <summary>Opens the engine that the settings ask for.</summary>
internal static class TableEngines
{
    private const string EmulatorHost = "127.0.0.1";

    public static TableServiceClient Open(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
        return options switch
        {
            { Engine: StorageEngine.Sqlite } => new SqliteTableServiceClient(
                options.PathOrDefault(),
                provider.GetRequiredService<TimeProvider>()
            ),
            { ConnectionString: { } connection } => new AzureTableServiceClient(connection),
            _ => new AzureTableServiceClient(options.TableEndpoint!, provider.GetRequiredService<TokenCredential>()),
        };
    }

    /// <summary>A file or the emulator: the only storage that callers without a token may ever reach.</summary>
    public static bool IsLocal(StorageOptions options) =>
        options.Engine == StorageEngine.Sqlite || options.ConnectionString?.Split(';').Any(IsEmulator) == true;

    /// <summary>Only the part that says where the tables are counts; another service may be local without them.</summary>
    private static bool IsEmulator(string part) =>
        part.Trim().Equals("UseDevelopmentStorage=true", StringComparison.OrdinalIgnoreCase)
        || part.Trim().StartsWith($"TableEndpoint=http://{EmulatorHost}:", StringComparison.OrdinalIgnoreCase);
}
