using System.Collections.Concurrent;

namespace LoopbaanBot.Tables.Sqlite;

/// <summary>The connections to one file: one that writes, behind a fair queue, and as many readers as run at once.
/// A database in memory has one connection for both.</summary>
internal sealed class SqliteDatabase : IDisposable
{
    private readonly string _path;
    private readonly SqliteConnection _writer;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly ConcurrentBag<SqliteConnection> _readers = [];
    private volatile bool _disposed;

    public SqliteDatabase(string path)
    {
        _path = path;
        _writer = new SqliteConnection(path);
    }

    public ValueTask<SqliteLease> ReadAsync(CancellationToken cancellationToken)
    {
        if (_path == SqliteConnection.InMemory)
        {
            return WriteAsync(cancellationToken);
        }

        ObjectDisposedException.ThrowIf(_disposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        var reader = _readers.TryTake(out var idle) ? idle : new SqliteConnection(_path);
        return ValueTask.FromResult(new SqliteLease(this, reader));
    }

    /// <summary>Other processes wait in SQLite's own busy handler, which knows no queue; ours wait here without a
    /// thread.</summary>
    public async ValueTask<SqliteLease> WriteAsync(CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        if (_disposed)
        {
            _writing.Release();
            throw new ObjectDisposedException(nameof(SqliteDatabase));
        }

        return new SqliteLease(this, _writer);
    }

    public void Return(SqliteConnection connection)
    {
        if (ReferenceEquals(connection, _writer))
        {
            _writing.Release();
        }
        else if (_disposed)
        {
            connection.Dispose();
        }
        else
        {
            _readers.Add(connection);
        }
    }

    /// <summary>Lets a running write finish; the last connection then folds the write-ahead log into the
    /// file.</summary>
    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _writing.Wait();
        _disposed = true;
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }

        _writer.Dispose();
        _writing.Release();
    }
}
