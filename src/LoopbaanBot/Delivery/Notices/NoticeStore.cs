using System.Text.Json;
using System.Text.Json.Serialization;
using Azure;
using LoopbaanBot.Careers.People;
using LoopbaanBot.People;
using LoopbaanBot.Tables;
using LoopbaanBot.Tables.Transactions;

namespace LoopbaanBot.Delivery.Notices;

/// <summary>What people are told, each notice in the partition of whom it is for.</summary>
/// <remarks>These rows are written by the turns of others, so every write names the version it read.</remarks>
internal sealed class NoticeStore(PeopleTable people)
{
    public static StoredKind Kind { get; } = new("notice", Retention.UntilUsed);

    /// <summary>Adds it, or leaves the one that stands there; false when this person is being forgotten.</summary>
    /// <param name="recipient">As read: a notice is not written over the marker of an erasure.</param>
    public Task<bool> TryAddAsync(StoredTeacher recipient, Notice notice, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            var row = new TableTransactionAction(TableTransactionActionType.Add, RowFor(notice));
            var untouched = new TableEntity(PeopleTable.PartitionOf(notice.Recipient), PeopleTable.TeacherRow);
            TableTransactionAction[] writes = recipient.ETag is { } asRead
                ? [new(TableTransactionActionType.UpdateMerge, untouched, asRead), row]
                : [row];
            try
            {
                await people.Client.SubmitTransactionAsync(writes, cancellationToken);
                return true;
            }
            catch (RequestFailedException known) when (known.Status == 409)
            {
                return true;
            }
            catch (RequestFailedException raced) when (raced.Status is 404 or 412)
            {
                return false;
            }
        });

    public async Task<(Notice Notice, ETag Tag)?> FindAsync(
        PersonId recipient,
        Guid id,
        CancellationToken cancellationToken
    )
    {
        var row = await StoreFailure.GuardAsync(() =>
            people.Client.GetEntityIfExistsAsync(
                PeopleTable.PartitionOf(recipient),
                RowOf(id),
                cancellationToken: cancellationToken
            )
        );
        return row is null ? null : (Read(row), row.ETag);
    }

    public Task<IReadOnlyList<Notice>> ListAsync(PersonId recipient, CancellationToken cancellationToken) =>
        ListAsync(
            TableFilter.PartitionEquals(PeopleTable.PartitionOf(recipient)).And(TableFilter.RowKeyPrefix(Kind.Prefix)),
            cancellationToken
        );

    private Task<IReadOnlyList<Notice>> ListAsync(TableFilter filter, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            var found = new List<Notice>();
            await foreach (var row in people.Client.QueryAsync(filter, cancellationToken: cancellationToken))
            {
                found.Add(Read(row));
            }

            return (IReadOnlyList<Notice>)[.. found.OrderBy(notice => notice.ToldAt)];
        });

    /// <summary>All of everybody: one look over the table, for what is done once a day.</summary>
    public Task<IReadOnlyList<Notice>> ListEverywhereAsync(CancellationToken cancellationToken) =>
        ListAsync(TableFilter.RowKeyPrefix(Kind.Prefix), cancellationToken);

    /// <summary>False when another process wrote first, or it is gone.</summary>
    public Task<bool> TryReplaceAsync(Notice notice, ETag asRead, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            try
            {
                await people.Client.UpdateEntityAsync(
                    RowFor(notice),
                    asRead,
                    TableUpdateMode.Replace,
                    cancellationToken
                );
                return true;
            }
            catch (RequestFailedException raced) when (raced.Status is 404 or 412)
            {
                return false;
            }
        });

    public Task RemoveAsync(Notice notice, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            try
            {
                var partition = PeopleTable.PartitionOf(notice.Recipient);
                await people.Client.DeleteEntityAsync(partition, RowOf(notice.Id), ETag.All, cancellationToken);
            }
            catch (RequestFailedException gone) when (gone.Status == 404)
            {
                // Removed before, or its recipient was forgotten.
            }
        });

    public static bool IsNotice(TableEntity row) => row.RowKey.StartsWith(Kind.Prefix, StringComparison.Ordinal);

    public static Notice Read(TableEntity row) =>
        JsonSerializer.Deserialize(row.GetLongText(PeopleTable.Json)!, NoticeJsonContext.Default.Notice)! with
        {
            Recipient = PeopleTable.PersonOf(row.PartitionKey),
        };

    private static TableEntity RowFor(Notice notice) =>
        new TableEntity(PeopleTable.PartitionOf(notice.Recipient), RowOf(notice.Id)).SetLongText(
            PeopleTable.Json,
            JsonSerializer.Serialize(notice, NoticeJsonContext.Default.Notice)
        );

    private static string RowOf(Guid id) => $"{Kind.Prefix}{id:N}";
}

/// <summary>How notices are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(Notice))]
internal sealed partial class NoticeJsonContext : JsonSerializerContext;
