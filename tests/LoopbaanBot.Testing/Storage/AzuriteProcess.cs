using System.Globalization;
using Azure.Core;
using LoopbaanBot.Tables.AzureTables;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.Testing.Storage;

/// <summary>The official storage emulator, tables only, in memory, on a free loopback port.</summary>
public sealed class AzuriteProcess : IAsyncDisposable
{
    private readonly ExternalProcess _process;

    private AzuriteProcess(ExternalProcess process, string connectionString)
    {
        _process = process;
        ConnectionString = connectionString;
        Service = new AzureTableServiceClient(connectionString, Patient());
    }

    public string ConnectionString { get; }

    public AzureTableServiceClient Service { get; }

    public static async Task<AzuriteProcess> StartAsync()
    {
        var port = FreePort.Next().ToString(CultureInfo.InvariantCulture);
        var process = ExternalProcess.Start("node", Arguments(port));
        var azurite = new AzuriteProcess(process, $"UseDevelopmentStorage=true;TablePort={port}");
        await azurite.Service.PingAsync();
        return azurite;
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    /// <summary>The retries of the pipeline wait until the emulator listens, for 30 seconds at most.</summary>
    private static AzureTableClientOptions Patient() =>
        new()
        {
            Retry =
            {
                Mode = RetryMode.Fixed,
                Delay = TimeSpan.FromMilliseconds(100),
                MaxRetries = 300,
            },
        };

    private static string[] Arguments(string port) =>
        [
            NodeTools.Script("azurite", "dist", "src", "table", "main.js"),
            "--inMemoryPersistence",
            "--silent",
            "--disableTelemetry",
            "--tableHost",
            "127.0.0.1",
            "--tablePort",
            port,
        ];
}
