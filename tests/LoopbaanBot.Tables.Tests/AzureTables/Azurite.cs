using LoopbaanBot.Testing.External;
using LoopbaanBot.Testing.Storage;

namespace LoopbaanBot.Tables.Tests.AzureTables;

/// <summary>The emulator, started once for the tests that share it; they skip where it is not installed.</summary>
public sealed class Azurite : IAsyncLifetime
{
    private AzuriteProcess? _azurite;

    public TableServiceClient Service =>
        _azurite?.Service ?? throw new InvalidOperationException("Azurite is not installed.");

    public async Task InitializeAsync() => _azurite = NodeTools.Present ? await AzuriteProcess.StartAsync() : null;

    public async Task DisposeAsync()
    {
        if (_azurite is not null)
        {
            await _azurite.DisposeAsync();
        }
    }
}
