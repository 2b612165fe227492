using System.Text;
using LoopbaanBot.Tables.Transactions;

namespace LoopbaanBot.Tables.AzureTables;

/// <summary>Writes an entity group transaction as multipart/mixed: one batch with one change set.
/// Source: "Performing entity group transactions", Microsoft Learn.</summary>
internal sealed class BatchWriter(TableTransport transport, string table)
{
    private readonly StringBuilder _text = new();

    /// <summary>For the Content-Type of the request.</summary>
    public string Boundary { get; } = $"batch_{Guid.NewGuid():D}";

    public BinaryData Write(IReadOnlyList<TableTransactionAction> actions)
    {
        var changes = $"changeset_{Guid.NewGuid():D}";
        Line($"--{Boundary}").Line($"Content-Type: multipart/mixed; boundary={changes}").Line();
        foreach (var action in actions)
        {
            Line($"--{changes}")
                .Line("Content-Type: application/http")
                .Line("Content-Transfer-Encoding: binary")
                .Line();
            Append(action);
        }

        Line($"--{changes}--").Line($"--{Boundary}--");
        return BinaryData.FromString(_text.ToString());
    }

    private void Append(TableTransactionAction action)
    {
        var entity = action.Entity;
        var adds = action.ActionType == TableTransactionActionType.Add;
        var path = adds ? table : ResourcePaths.Entity(table, entity.PartitionKey, entity.RowKey);
        Line($"{Method(action.ActionType)} {transport.UriOf(path).AbsoluteUri} HTTP/1.1");
        Line($"Accept: {TableTransport.Json}").Line($"DataServiceVersion: {TableTransport.DataServiceVersion}");
        if (adds)
        {
            Line("Prefer: return-no-content");
        }

        if (IsConditional(action.ActionType))
        {
            Line($"If-Match: {action.ETag}");
        }

        if (action.ActionType == TableTransactionActionType.Delete)
        {
            Line().Line();
            return;
        }

        Line("Content-Type: application/json").Line().Line(EntityJsonWriter.Write(entity).ToString());
    }

    private BatchWriter Line(string text = "")
    {
        _text.Append(text).Append("\r\n");
        return this;
    }

    private static string Method(TableTransactionActionType type) =>
        type switch
        {
            TableTransactionActionType.Add => "POST",
            TableTransactionActionType.Delete => "DELETE",
            TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpsertMerge => "PATCH",
            _ => "PUT",
        };

    private static bool IsConditional(TableTransactionActionType type) =>
        type
            is TableTransactionActionType.Delete
                or TableTransactionActionType.UpdateMerge
                or TableTransactionActionType.UpdateReplace;
}
