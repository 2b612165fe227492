using System.Globalization;
using Azure;
using LoopbaanBot.Careers.People;
using LoopbaanBot.People;
using LoopbaanBot.Privacy;
using LoopbaanBot.Tables;

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
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task ScheduleAsync(string kind, string id, DateTimeOffset at, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(() =>
            (Task)_table.UpsertEntityAsync(RowFor(kind, id, at), TableUpdateMode.Replace, cancellationToken)
        );

    /// <summary>Takes it back; nothing happens when it was not scheduled or has run.</summary>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task CancelAsync(string kind, string id, DateTimeOffset at, CancellationToken cancellationToken) =>
        RemoveAsync(RowFor(kind, id, at).RowKey, cancellationToken);

    /// <summary>What is due, the longest due first.</summary>
    public async Task<IReadOnlyList<DueMoment>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        await StoreFailure.GuardAsync(async () =>
        {
            var found = new List<DueMoment>();
            // By the key, which begins with the moment: a look every few seconds must not read what is months away.
            var due = TableFilter.PartitionEquals(Partition).And(TableFilter.RowKeyRange("0", Ticks(now, more: 1)));
            await foreach (var row in _table.QueryAsync(due, cancellationToken: cancellationToken))
            {
                if (row.GetDateTimeOffset(NotBefore) > now)
                {
                    continue;
                }

                found.Add(
                    new DueMoment(
                        row.RowKey,
                        row.GetString(Kind)!,
                        row.GetString(Id)!,
                        row.GetDateTimeOffset(At)!.Value,
                        row.GetInt32(Failures) ?? 0
                    )
                );
            }

            return found;
        });

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
        var partition = PeopleTable.PartitionOf(person);
        foreach (var moment in await DueAsync(DateTimeOffset.MaxValue, cancellationToken))
        {
            if (moment.Id.EndsWith(partition, StringComparison.Ordinal))
            {
                await DoneAsync(moment, cancellationToken);
            }
        }
    }

    private Task RemoveAsync(string rowKey, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            try
            {
                await _table.DeleteEntityAsync(Partition, rowKey, ETag.All, cancellationToken);
            }
            catch (RequestFailedException gone) when (gone.Status == 404)
            {
                // Another process was first.
            }
        });

    private static string Ticks(DateTimeOffset at, int more = 0) =>
        (at.UtcTicks + more).ToString("D19", CultureInfo.InvariantCulture);

    private static TableEntity RowFor(string kind, string id, DateTimeOffset at) =>
        new(Partition, $"{Ticks(at)}|{kind}|{TableKeys.Escape(id)}")
        {
            [Kind] = kind,
            [Id] = id,
            [At] = at.ToUniversalTime(),
        };
}

/// <param name="Failures">How often it went wrong before.</param>
internal sealed record DueMoment(string RowKey, string Kind, string Id, DateTimeOffset At, int Failures);
