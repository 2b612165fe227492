using LoopbaanBot.Tables.Sqlite;

namespace LoopbaanBot.Tables.Tests.Contract;

public sealed class SqliteMemoryTests : TableContractTests, IDisposable
{
    private readonly SqliteTableServiceClient _service = SqliteTableServiceClient.InMemory();

    protected override TableServiceClient Service => _service;

    public void Dispose() => _service.Dispose();
}
