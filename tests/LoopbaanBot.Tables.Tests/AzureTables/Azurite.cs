using Azure.Core;
using LoopbaanBot.Tables.AzureTables;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.Tables.Tests.AzureTables;

/// <summary>The emulator, started once for the tests that share it; they skip where it is not installed.</summary>
public sealed class Azurite : IAsyncLifetime
{
    private ExternalProcess? _process;
    private AzureTableServiceClient? _service;

    public TableServiceClient Service => _service ?? throw new InvalidOperationException("Azurite is not installed.");

    public async Task InitializeAsync()
    {
        if (!NodeTools.Present)
        {
            return;
        }

        var port = FreePort.Next();
        _process = ExternalProcess.Start("node", Arguments(port));
        _service = new AzureTableServiceClient($"UseDevelopmentStorage=true;TablePort={port}", Patient());
        await _service.PingAsync();
    }

    public async Task DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }
    }

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

    private static string[] Arguments(int port) =>
        [
            NodeTools.Script("azurite", "dist", "src", "table", "main.js"),
            "--inMemoryPersistence",
            "--silent",
            "--disableTelemetry",
            "--tableHost",
            "127.0.0.1",
            "--tablePort",
            port.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ];
}
