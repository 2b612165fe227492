using Azure;
using Azure.Core;
using LoopbaanBot.Tables.Errors;
using LoopbaanBot.Tables.Limits;
using LoopbaanBot.Tables.Queries;
using LoopbaanBot.Tables.Transactions;

namespace LoopbaanBot.Tables.AzureTables;

internal sealed class AzureTableClient(TableTransport transport, string name) : TableClient
{
    public override string Name => name;

    public override async Task CreateIfNotExistsAsync(CancellationToken cancellationToken = default)
    {
        using var message = transport.CreateWrite(RequestMethod.Post, "Tables", EntityJsonWriter.WriteTableName(name));
        try
        {
            await transport.SendAsync(message, cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == TableErrorCode.TableAlreadyExists) { }
    }

    public override async Task<ETag> AddEntityAsync(TableEntity entity, CancellationToken cancellationToken = default)
    {
        EntityGuard.Check(entity);
        using var message = transport.CreateWrite(RequestMethod.Post, name, EntityJsonWriter.Write(entity));
        return ETagOf(await transport.SendAsync(message, cancellationToken));
    }

    public override async Task<TableEntity?> GetEntityIfExistsAsync(
        string partitionKey,
        string rowKey,
        IReadOnlyList<string>? select = null,
        CancellationToken cancellationToken = default
    )
    {
        EntityGuard.CheckKeys(partitionKey, rowKey);
        var path = ResourcePaths.Entity(name, partitionKey, rowKey);
        using var message = transport.Create(RequestMethod.Get, path, ResourcePaths.Select(select));
        try
        {
            var response = await transport.SendAsync(message, cancellationToken);
            return EntityJsonReader.ReadEntity(response.Content.ToMemory());
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == TableErrorCode.ResourceNotFound)
        {
            return null;
        }
    }

    public override Task<ETag> UpdateEntityAsync(
        TableEntity entity,
        ETag ifMatch,
        TableUpdateMode mode = TableUpdateMode.Merge,
        CancellationToken cancellationToken = default
    )
    {
        EntityGuard.CheckCondition(ifMatch);
        return WriteAsync(entity, ifMatch, mode, cancellationToken);
    }

    public override Task<ETag> UpsertEntityAsync(
        TableEntity entity,
        TableUpdateMode mode = TableUpdateMode.Merge,
        CancellationToken cancellationToken = default
    ) => WriteAsync(entity, null, mode, cancellationToken);

    public override async Task DeleteEntityAsync(
        string partitionKey,
        string rowKey,
        ETag ifMatch,
        CancellationToken cancellationToken = default
    )
    {
        EntityGuard.CheckCondition(ifMatch);
        EntityGuard.CheckKeys(partitionKey, rowKey);
        using var message = transport.Create(RequestMethod.Delete, ResourcePaths.Entity(name, partitionKey, rowKey));
        message.Request.Headers.Add("If-Match", ifMatch.ToString());
        await transport.SendAsync(message, cancellationToken);
    }

    public override async Task<TablePage> QueryPageAsync(
        TableFilter? filter = null,
        IReadOnlyList<string>? select = null,
        int? maxPerPage = null,
        string? continuationToken = null,
        CancellationToken cancellationToken = default
    )
    {
        QueryGuard.Check(filter, maxPerPage);
        var query = ResourcePaths.Query(filter, select, maxPerPage, Continuation.Parse(continuationToken));
        using var message = transport.Create(RequestMethod.Get, $"{name}()", query);
        var response = await transport.SendAsync(message, cancellationToken);
        return new TablePage(
            EntityJsonReader.ReadEntities(response.Content.ToMemory()),
            ContinuationOf(response)?.ToString()
        );
    }

    public override async Task<IReadOnlyList<ETag>> SubmitTransactionAsync(
        IReadOnlyList<TableTransactionAction> actions,
        CancellationToken cancellationToken = default
    )
    {
        TransactionGuard.Check(actions);
        var writer = new BatchWriter(transport, name);
        using var message = transport.Create(RequestMethod.Post, "$batch");
        message.Request.Headers.SetValue("Content-Type", $"multipart/mixed; boundary={writer.Boundary}");
        message.Request.Content = RequestContent.Create(writer.Write(actions));
        var response = await transport.SendAsync(message, cancellationToken);
        return ETagsOf(BatchReader.Read(response.Content.ToString()), actions.Count, response);
    }

    private async Task<ETag> WriteAsync(
        TableEntity entity,
        ETag? ifMatch,
        TableUpdateMode mode,
        CancellationToken cancellationToken
    )
    {
        EntityGuard.Check(entity);
        var method = mode == TableUpdateMode.Replace ? RequestMethod.Put : RequestMethod.Patch;
        var path = ResourcePaths.Entity(name, entity.PartitionKey, entity.RowKey);
        using var message = transport.CreateWrite(method, path, EntityJsonWriter.Write(entity));
        if (ifMatch is { } condition)
        {
            message.Request.Headers.Add("If-Match", condition.ToString());
        }

        return ETagOf(await transport.SendAsync(message, cancellationToken));
    }

    private static ETag ETagOf(Response response) => response.Headers.ETag ?? default;

    private static Continuation? ContinuationOf(Response response)
    {
        if (!response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partitionKey))
        {
            return null;
        }

        response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var rowKey);
        return new Continuation(partitionKey!, rowKey);
    }

    /// <summary>The service answers 202 also when it refuses: the refusal is inside, alone.</summary>
    private static ETag[] ETagsOf(IReadOnlyList<BatchPart> parts, int actions, Response response)
    {
        if (parts.FirstOrDefault(part => part.Status >= 400) is { } refused)
        {
            var (reason, index) = ServiceErrors.FromPart(refused, response);
            throw new TableTransactionFailedException(reason, index);
        }

        return parts.Count == actions
            ? [.. parts.Select(part => part.ETag)]
            : throw new InvalidDataException($"The table service answered {parts.Count} of {actions} actions.");
    }
}
