using System.Runtime.CompilerServices;
using Azure;
using LoopbaanBot.Careers.People;
using LoopbaanBot.People;
using LoopbaanBot.Privacy;
using LoopbaanBot.Tables;
using LoopbaanBot.Tables.Queries;

namespace LoopbaanBot.Rhythm;

/// <summary>
/// When to look at whom, so that the tick need not read everybody. It is a hint: what is due is decided by the person's
/// own rows. A turn writes it before its own write, and only ever to an earlier moment; a look too early costs a read.
/// Only the tick moves it on, on fresh rows, and never further than to the next morning. So a turn that was not kept,
/// or a profile that changed elsewhere, is set right within a day.
/// </summary>
internal sealed class RhythmIndex(TableServiceClient service) : IPersonalReferences
{
    public const string TableName = "Rhythms";
    private const string LookColumn = "LookUtc";

    private readonly TableClient _table = service.GetTableClient(TableName);

    /// <summary>Makes sure that this person is looked at by then at the latest.</summary>
    /// <exception cref="StoreUnavailableException">The store does not answer, so the turn should not be kept either.</exception>
    public async Task LookByAsync(PersonId person, DateTimeOffset moment, CancellationToken cancellationToken)
    {
        var row = RowOf(person);
        var known = await StoreFailure.GuardAsync(() =>
            _table.GetEntityIfExistsAsync(row.PartitionKey, row.RowKey, cancellationToken: cancellationToken)
        );
        if (known?.GetDateTimeOffset(LookColumn) is { } look && look <= moment)
        {
            return;
        }

        row[LookColumn] = moment.ToUniversalTime();
        await StoreFailure.GuardAsync(() =>
            (Task)_table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken)
        );
    }

    /// <summary>Whom to look at now. One scan over all tenants: small rows, one per person with a rhythm.</summary>
    public async IAsyncEnumerable<RhythmLook> DueAsync(
        DateTimeOffset now,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var due = TableFilter.Compare(LookColumn, TableComparison.LessThanOrEqual, now);
        await foreach (var row in _table.QueryAsync(due, cancellationToken: cancellationToken))
        {
            var person = new PersonId(TableKeys.Unescape(row.PartitionKey), TableKeys.Unescape(row.RowKey));
            yield return new RhythmLook(person, row.ETag);
        }
    }

    /// <summary>Moves the look on, or takes the person out for null; a turn that wrote meanwhile goes first.</summary>
    public async Task MoveAsync(RhythmLook look, DateTimeOffset? next, CancellationToken cancellationToken)
    {
        var row = RowOf(look.Person);
        row[LookColumn] = next?.ToUniversalTime();
        try
        {
            await StoreFailure.GuardAsync(() =>
                next is null
                    ? _table.DeleteEntityAsync(row.PartitionKey, row.RowKey, look.AsRead, cancellationToken)
                    : _table.UpdateEntityAsync(row, look.AsRead, TableUpdateMode.Replace, cancellationToken)
            );
        }
        catch (RequestFailedException raced) when (raced.Status is 404 or 412)
        {
            // Whoever was first knows better, and the next look tells.
        }
    }

    /// <summary>Takes somebody out who asked to be forgotten; a second time changes nothing.</summary>
    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        var row = RowOf(person);
        try
        {
            await StoreFailure.GuardAsync(() =>
                _table.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellationToken)
            );
        }
        catch (RequestFailedException gone) when (gone.Status == 404)
        {
            // Never had a rhythm, or forgotten already.
        }
    }

    private static TableEntity RowOf(PersonId person) =>
        new(TableKeys.Escape(person.TenantId), TableKeys.Escape(person.ObjectId));
}

/// <summary>Somebody whose look has come, and the version of the hint that said so.</summary>
internal sealed record RhythmLook(PersonId Person, ETag AsRead);
