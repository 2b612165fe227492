using SQLitePCL;

namespace LoopbaanBot.Tables.Sqlite;

/// <summary>One open connection with its prepared statements; used by one caller at a time.</summary>
internal sealed class SqliteConnection : IDisposable
{
    public const string InMemory = ":memory:";

    private const uint Persistent = 1;
    private const int BusyTimeoutMilliseconds = 10_000;

    private readonly sqlite3 _handle;
    private readonly Dictionary<string, TableRows> _tables = new(StringComparer.OrdinalIgnoreCase);
    private SqliteStatement? _begin;
    private SqliteStatement? _commit;
    private SqliteStatement? _rollback;

    static SqliteConnection() => Batteries_V2.Init();

    public SqliteConnection(string path)
    {
        const int flags = raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE | raw.SQLITE_OPEN_NOMUTEX;
        var code = raw.sqlite3_open_v2(path, out _handle, flags, null);
        if (code != raw.SQLITE_OK)
        {
            using (_handle)
            {
                throw SqliteErrors.From(_handle, code);
            }
        }

        _ = raw.sqlite3_busy_timeout(_handle, BusyTimeoutMilliseconds);
        Configure();
    }

    public TableRows Table(string name, TimeProvider clock)
    {
        if (!_tables.TryGetValue(name, out var rows))
        {
            _tables[name] = rows = new TableRows(this, name, clock);
        }

        return rows;
    }

    public SqliteStatement Prepare(string sql, string table = "")
    {
        var code = raw.sqlite3_prepare_v3(_handle, sql, Persistent, out var statement);
        return code == raw.SQLITE_OK
            ? new SqliteStatement(_handle, statement)
            : throw SqliteErrors.FromPrepare(_handle, code, table);
    }

    public void Execute(string sql)
    {
        using var statement = Prepare(sql);
        statement.Run();
    }

    /// <summary>Takes the write lock at once: taking it half-way could fail on a stale snapshot.</summary>
    public void Begin() => (_begin ??= Prepare("BEGIN IMMEDIATE")).Run();

    public void Commit() => (_commit ??= Prepare("COMMIT")).Run();

    public void Rollback() => (_rollback ??= Prepare("ROLLBACK")).Run();

    public void Dispose()
    {
        foreach (var rows in _tables.Values)
        {
            rows.Dispose();
        }

        _begin?.Dispose();
        _commit?.Dispose();
        _rollback?.Dispose();
        _handle.Dispose();
    }

    private void Configure()
    {
        // SQLite compares texts as bytes: in big-endian UTF-16 that is the ordinal order of .NET and of Azure.
        Execute("PRAGMA encoding = 'UTF-16be'");
        Execute("PRAGMA journal_mode = WAL");
        Execute("PRAGMA synchronous = FULL");
        // What a person has erased is overwritten in the file too.
        Execute("PRAGMA secure_delete = ON");
    }
}
