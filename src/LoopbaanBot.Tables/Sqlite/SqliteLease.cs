namespace LoopbaanBot.Tables.Sqlite;

/// <summary>The use of a connection until it is given back.</summary>
internal readonly struct SqliteLease(SqliteDatabase database, SqliteConnection connection) : IDisposable
{
    public SqliteConnection Connection => connection;

    public void Dispose() => database.Return(connection);
}
