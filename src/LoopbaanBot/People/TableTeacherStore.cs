using System.Text.Json;
using Azure;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Tables;
using LoopbaanBot.Tables.Transactions;

namespace LoopbaanBot.People;

/// <summary>Keeps teachers as rows of <see cref="PeopleTable"/>.</summary>
internal sealed class TableTeacherStore(PeopleTable people) : ITeacherStore
{
    /// <summary>Of somebody new, about whom there is nothing to keep as long as it stays this.</summary>
    private static readonly string s_nobody = Write(new Teacher());

    public async Task<StoredTeacher> LoadAsync(PersonId person, CancellationToken cancellationToken)
    {
        var row = await StoreFailure.GuardAsync(() =>
            people.Client.GetEntityIfExistsAsync(
                PeopleTable.PartitionOf(person),
                PeopleTable.TeacherRow,
                cancellationToken: cancellationToken
            )
        );
        if (row?.GetLongText(PeopleTable.Json) is not { } json)
        {
            return new StoredTeacher(new Teacher { Id = person }, s_nobody, null, default);
        }

        var teacher = JsonSerializer.Deserialize(json, TeacherJsonContext.Default.Teacher)!;
        teacher.Id = person;
        return new StoredTeacher(teacher, json, row.ETag, new SeenActivities(row.GetString(PeopleTable.Seen)));
    }

    public async Task SaveAsync(
        StoredTeacher stored,
        IReadOnlyList<PartitionChange> changes,
        string? activityId,
        CancellationToken cancellationToken
    )
    {
        var json = Write(stored.Teacher);
        if (json == stored.AsRead && changes.Count == 0)
        {
            return;
        }

        // Somebody who only looks around leaves no trace; of anybody else the newest address counts.
        if (stored.Teacher.CameFrom is { } here && here != stored.Teacher.Address)
        {
            stored.Teacher.Address = here;
            json = Write(stored.Teacher);
        }

        var row = new TableEntity(PeopleTable.PartitionOf(stored.Teacher.Id), PeopleTable.TeacherRow);
        row.SetLongText(PeopleTable.Json, json);
        row[PeopleTable.Seen] = stored.Seen.With(activityId).Text;
        try
        {
            await StoreFailure.GuardAsync(async () =>
                await WriteAsync(
                    row,
                    stored.ETag,
                    await PossibleAsync(row, changes, cancellationToken),
                    cancellationToken
                )
            );
        }
        catch (RequestFailedException raced) when (raced.Status is 404 or 409 or 412)
        {
            throw new TeacherChangedException();
        }
    }

    private static string Write(Teacher teacher) =>
        JsonSerializer.Serialize(teacher, TeacherJsonContext.Default.Teacher);

    private Task WriteAsync(
        TableEntity row,
        ETag? etag,
        IReadOnlyList<PartitionChange> changes,
        CancellationToken cancellationToken
    ) =>
        changes.Count > 0 ? people.Client.SubmitTransactionAsync(Actions(row, etag, changes), cancellationToken)
        : etag is { } read ? people.Client.UpdateEntityAsync(row, read, TableUpdateMode.Replace, cancellationToken)
        : people.Client.AddEntityAsync(row, cancellationToken);

    /// <summary>Without the removal of what is not there, which would fail all of it. A race is seen by the teacher's row.</summary>
    private async Task<IReadOnlyList<PartitionChange>> PossibleAsync(
        TableEntity row,
        IReadOnlyList<PartitionChange> changes,
        CancellationToken cancellationToken
    )
    {
        if (!changes.Any(change => change is PartitionChange.Remove { MayBeAbsent: true }))
        {
            return changes;
        }

        var possible = new List<PartitionChange>();
        foreach (var change in changes)
        {
            if (
                change is not PartitionChange.Remove { MayBeAbsent: true }
                || await people.Client.GetEntityIfExistsAsync(
                    row.PartitionKey,
                    change.Key,
                    cancellationToken: cancellationToken
                )
                    is not null
            )
            {
                possible.Add(change);
            }
        }

        return possible;
    }

    private static List<TableTransactionAction> Actions(
        TableEntity row,
        ETag? etag,
        IReadOnlyList<PartitionChange> changes
    ) =>
        [
            etag is { } read
                ? new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, read)
                : new TableTransactionAction(TableTransactionActionType.Add, row),
            .. changes.Select(change => ToAction(row.PartitionKey, change)),
        ];

    private static TableTransactionAction ToAction(string partition, PartitionChange change) =>
        change switch
        {
            PartitionChange.Put { IfMatch: { } read } put => new TableTransactionAction(
                TableTransactionActionType.UpdateReplace,
                put.Row,
                read
            ),
            PartitionChange.Put put => new TableTransactionAction(TableTransactionActionType.UpsertReplace, put.Row),
            PartitionChange.Remove gone => new TableTransactionAction(
                TableTransactionActionType.Delete,
                new TableEntity(partition, gone.RowKey),
                ETag.All
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };
}
