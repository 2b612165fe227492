using LoopbaanBot.Tables.Sqlite;
using LoopbaanBot.Tables.Tests.Sqlite;

namespace LoopbaanBot.Tables.Tests.Contract;

public sealed class SqliteFileTests : TableContractTests, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteTableServiceClient _service;

    public SqliteFileTests() => _service = new SqliteTableServiceClient(_folder.File("tables.db"));

    protected override TableServiceClient Service => _service;

    public void Dispose()
    {
        _service.Dispose();
        _folder.Dispose();
    }
}
