using LoopbaanBot.Tables.Limits;

namespace LoopbaanBot.Tables.Sqlite;

/// <summary>Tables in one SQLite file. A write that has returned survives a power cut; several processes may share the
/// file.
/// Not for network shares: they do not lock reliably.</summary>
public sealed class SqliteTableServiceClient : TableServiceClient, IDisposable
{
    private readonly SqliteDatabase _database;
    private readonly TimeProvider _clock;

    /// <param name="path">Created with its folders when it does not exist, readable by its owner only.</param>
    /// <param name="clock">For the timestamps of rows; the system's when null.</param>
    public SqliteTableServiceClient(string path, TimeProvider? clock = null)
    {
        if (path != SqliteConnection.InMemory)
        {
            Touch(path);
        }

        _database = new SqliteDatabase(path);
        _clock = clock ?? TimeProvider.System;
    }

    /// <summary>Tables that live as long as this client and that no other client sees.</summary>
    public static SqliteTableServiceClient InMemory(TimeProvider? clock = null) =>
        new(SqliteConnection.InMemory, clock);

    public override TableClient GetTableClient(string tableName) =>
        new SqliteTableClient(_database, TableNames.Check(tableName), _clock);

    public override async Task PingAsync(CancellationToken cancellationToken = default)
    {
        using var lease = await _database.ReadAsync(cancellationToken);
        lease.Connection.Execute("SELECT count(*) FROM sqlite_schema");
    }

    public void Dispose() => _database.Dispose();

    /// <summary>Never opens a file that exists: closing it again would drop the locks that SQLite holds in this
    /// process.</summary>
    private static void Touch(string path)
    {
        var file = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (File.Exists(file) || OperatingSystem.IsWindows())
        {
            return;
        }

        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        };
        try
        {
            using var created = new FileStream(file, options);
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another process was first.
        }
    }
}
