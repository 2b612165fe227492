using LoopbaanBot.Tables.Errors;

namespace LoopbaanBot.Tables.Queries;

/// <summary>Where the next page begins: keys for SQLite, opaque header values for Azure.</summary>
internal readonly record struct Continuation(string PartitionKey, string? RowKey)
{
    private const char Separator = ' ';

    public static Continuation? Parse(string? token)
    {
        if (token is null)
        {
            return null;
        }

        var parts = token.Split(Separator);
        return parts.Length is 1 or 2
            ? new Continuation(
                Uri.UnescapeDataString(parts[0]),
                parts.Length == 2 ? Uri.UnescapeDataString(parts[1]) : null
            )
            : throw TableErrors.BadRequest(TableErrorCode.InvalidInput, "The continuation token is not one of ours.");
    }

    /// <summary>The escaping leaves no blank inside a part, so the separator is unambiguous.</summary>
    public override string ToString() =>
        RowKey is null
            ? Uri.EscapeDataString(PartitionKey)
            : Uri.EscapeDataString(PartitionKey) + Separator + Uri.EscapeDataString(RowKey);
}
