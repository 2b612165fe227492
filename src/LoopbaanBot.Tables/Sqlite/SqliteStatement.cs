using SQLitePCL;

namespace LoopbaanBot.Tables.Sqlite;

/// <summary>A prepared statement: bind, then <see cref="Run"/> it, or <see cref="Step"/> through rows and
/// <see cref="Reset"/>.</summary>
internal sealed class SqliteStatement(sqlite3 database, sqlite3_stmt statement) : IDisposable
{
    public SqliteStatement Bind(int index, string text)
    {
        Check(raw.sqlite3_bind_text16(statement, index, text.AsSpan()));
        return this;
    }

    public SqliteStatement Bind(int index, long number)
    {
        Check(raw.sqlite3_bind_int64(statement, index, number));
        return this;
    }

    public SqliteStatement Bind(int index, long? number)
    {
        Check(
            number is { } some
                ? raw.sqlite3_bind_int64(statement, index, some)
                : raw.sqlite3_bind_null(statement, index)
        );
        return this;
    }

    public SqliteStatement Bind(int index, ReadOnlySpan<byte> blob)
    {
        Check(raw.sqlite3_bind_blob(statement, index, blob));
        return this;
    }

    public bool Step() =>
        raw.sqlite3_step(statement) switch
        {
            raw.SQLITE_ROW => true,
            raw.SQLITE_DONE => false,
            var code => throw SqliteErrors.From(database, code),
        };

    /// <returns>The number of rows that were changed.</returns>
    public int Run()
    {
        try
        {
            while (Step()) { }

            return raw.sqlite3_changes(database);
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Ends the reading; until then the connection holds on to its snapshot. A failure was told by the step
    /// already.</summary>
    public void Reset() => _ = raw.sqlite3_reset(statement);

    public string Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    public long Int64(int column) => raw.sqlite3_column_int64(statement, column);

    /// <summary>Valid until the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(statement, column);

    public void Dispose() => statement.Dispose();

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw SqliteErrors.From(database, code);
        }
    }
}
