using System.Globalization;
using Azure.Core;
using LoopbaanBot.Tables.AzureTables;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.EndToEndTests.Instances;

/// <summary>The official storage emulator, tables only, in memory.</summary>
internal sealed class AzuriteInstance : IAsyncDisposable
{
    private readonly ExternalProcess _process;

    private AzuriteInstance(ExternalProcess process, string connectionString)
    {
        _process = process;
        ConnectionString = connectionString;
    }

    public string ConnectionString { get; }

    public static async Task<AzuriteInstance> StartAsync()
    {
        var port = FreePort.Next().ToString(CultureInfo.InvariantCulture);
        var process = ExternalProcess.Start("node", Arguments(port));
        var azurite = new AzuriteInstance(process, $"UseDevelopmentStorage=true;TablePort={port}");
        await new AzureTableServiceClient(azurite.ConnectionString, Patient()).PingAsync();
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
