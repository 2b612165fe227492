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
        options.Engine == StorageEngine.Sqlite
        || options.ConnectionString is { } connection
            && (
                connection.Contains("UseDevelopmentStorage=true", StringComparison.OrdinalIgnoreCase)
                || connection.Contains($"//{EmulatorHost}:", StringComparison.Ordinal)
            );
}
