using Azure;
using LoopbaanBot.Tables.Errors;
using SQLitePCL;

namespace LoopbaanBot.Tables.Sqlite;

/// <summary>Tells what SQLite says in the words of the service, so that callers handle both engines alike.</summary>
internal static class SqliteErrors
{
    private const int PrimaryCode = 0xFF;

    public static RequestFailedException From(sqlite3 database, int code)
    {
        var message = $"SQLite error {code}: {raw.sqlite3_errmsg(database).utf8_to_string()}.";
        return (code & PrimaryCode) is raw.SQLITE_BUSY or raw.SQLITE_LOCKED
            ? new RequestFailedException(503, message, TableErrorCode.ServerBusy, null)
            : new RequestFailedException(500, message, TableErrorCode.InternalError, null);
    }

    public static RequestFailedException FromPrepare(sqlite3 database, int code, string table) =>
        raw.sqlite3_errmsg(database).utf8_to_string().StartsWith("no such table", StringComparison.Ordinal)
            ? TableErrors.TableNotFound(table)
            : From(database, code);
}
