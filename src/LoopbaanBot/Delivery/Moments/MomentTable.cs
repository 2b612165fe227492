using System.Globalization;
using Azure;
using LoopbaanBot.Careers.People;
using LoopbaanBot.People;
using LoopbaanBot.Privacy;
using LoopbaanBot.Tables;
using LoopbaanBot.Tables.Queries;

namespace LoopbaanBot.Delivery.Moments;

/// <summary>Timers that survive a restart: which kind of thing is due when, by an opaque id. No personal words.</summary>
internal sealed class MomentTable(TableServiceClient service) : IPersonalReferences
{
    public const string TableName = "Moments";
    private const string Partition = "due";
    private const string Kind = "Kind";
    private const string Id = "Id";
    private const string At = "AtUtc";
    private const string Failures = "Failures";
    private const string NotBefore = "NotBeforeUtc";

    private readonly TableClient _table = service.GetTableClient(TableName);

    /// <summary>Has it run at that moment, or as soon as can be after it. The same moment twice is one.</summary>
    /// <param name="id">When it ends with a slash and somebody's partition it is about that person, and is forgotten with them.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task ScheduleAsync(string kind, string id, DateTimeOffset at, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(() =>
            (Task)_table.UpsertEntityAsync(RowFor(kind, id, at), TableUpdateMode.Replace, cancellationToken)
        );

    /// <summary>Takes it back; nothing happens when it was not scheduled or has run.</summary>
    /// <returns>True for the one process that took it out.</returns>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task<bool> CancelAsync(string kind, string id, DateTimeOffset at, CancellationToken cancellationToken) =>
        RemoveAsync(RowFor(kind, id, at).RowKey, cancellationToken);

    /// <summary>What is due, the longest due first.</summary>
    public async Task<IReadOnlyList<DueMoment>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        // By the key, which begins with the moment: a look every few seconds must not read what is months away.
        var rows = await ListAsync(TableFilter.RowKeyRange("0", Ticks(now, more: 1)), cancellationToken);
        return [.. rows.Where(row => !(row.GetDateTimeOffset(NotBefore) > now)).Select(Read)];
    }

    public Task DoneAsync(DueMoment moment, CancellationToken cancellationToken) =>
        RemoveAsync(moment.RowKey, cancellationToken);

    /// <summary>Waits longer each time: 10 seconds, 20, 40, up to about an hour.</summary>
    public Task NoteFailureAsync(DueMoment moment, DateTimeOffset now, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(() =>
        {
            var row = RowFor(moment.Kind, moment.Id, moment.At);
            row[Failures] = moment.Failures + 1;
            row[NotBefore] = now.ToUniversalTime() + TimeSpan.FromSeconds(10 << Math.Min(moment.Failures, 8));
            return (Task)_table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
        });

    /// <summary>Takes out what was to be done for this person alone, such as sending a card again.</summary>
    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        var about = TableFilter.Compare(AboutColumn.Name, TableComparison.Equal, PeopleTable.PartitionOf(person));
        foreach (var row in await ListAsync(about, cancellationToken))
        {
            await RemoveAsync(row.RowKey, cancellationToken);
        }
    }

    private Task<List<TableEntity>> ListAsync(TableFilter which, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            var found = new List<TableEntity>();
            var filter = TableFilter.PartitionEquals(Partition).And(which);
            await foreach (var row in _table.QueryAsync(filter, cancellationToken: cancellationToken))
            {
                found.Add(row);
            }

            return found;
        });

    private Task<bool> RemoveAsync(string rowKey, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            try
            {
                await _table.DeleteEntityAsync(Partition, rowKey, ETag.All, cancellationToken);
                return true;
            }
            catch (RequestFailedException gone) when (gone.Status == 404)
            {
                return false;
            }
        });

    private static string Ticks(DateTimeOffset at, int more = 0) =>
        (at.UtcTicks + more).ToString("D19", CultureInfo.InvariantCulture);

    private static DueMoment Read(TableEntity row) =>
        new(
            row.RowKey,
            row.GetString(Kind)!,
            row.GetString(Id)!,
            row.GetDateTimeOffset(At)!.Value,
            row.GetInt32(Failures) ?? 0
        );

    private static TableEntity RowFor(string kind, string id, DateTimeOffset at) =>
        new(Partition, $"{Ticks(at)}|{kind}|{TableKeys.Escape(id)}")
        {
            [Kind] = kind,
            [Id] = id,
            [At] = at.ToUniversalTime(),
            // No partition holds a slash, so what comes after the last is all of it.
            [AboutColumn.Name] = id[(id.LastIndexOf('/') + 1)..],
        };
}

/// <param name="Failures">How often it went wrong before.</param>
internal sealed record DueMoment(string RowKey, string Kind, string Id, DateTimeOffset At, int Failures);
