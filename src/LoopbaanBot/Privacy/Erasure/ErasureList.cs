using System.Globalization;
using Azure;
using LoopbaanBot.Careers.People;
using LoopbaanBot.People;
using LoopbaanBot.Tables;

namespace LoopbaanBot.Privacy.Erasure;

/// <summary>What a person is told when nothing is left: numbers and a day, which name nobody.</summary>
internal sealed record ErasureReceipt(DateOnly Day, int Reflections, int Shares, int Others);

/// <summary>Somebody who is being forgotten.</summary>
/// <param name="IsLast">Whether only the person's own row was left: whoever starts anew after that is not erased again.</param>
internal sealed record PendingErasure(PersonId Person, ErasureReceipt Receipt, bool IsLast, ETag Tag);

/// <summary>
/// Who asked to be forgotten and is not yet. A row is written before anything is erased and removed after everything
/// is, so that a killed process is found by the next one. It holds two ids and three numbers.
/// </summary>
internal sealed class ErasureList(TableServiceClient service)
{
    public const string TableName = "Erasures";
    private const string Partition = "erasure";
    private const string Tenant = "Tenant";
    private const string Person = "Person";
    private const string Day = "Day";
    private const string Reflections = "Reflections";
    private const string Shares = "Shares";
    private const string Others = "Others";
    private const string Last = "Last";

    private readonly TableClient _table = service.GetTableClient(TableName);

    /// <summary>Adds somebody, or leaves the row that stands there, with the counts of the first time.</summary>
    public Task AddAsync(PersonId person, ErasureReceipt receipt, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            try
            {
                await _table.AddEntityAsync(RowFor(person, receipt), cancellationToken);
            }
            catch (RequestFailedException known) when (known.Status == 409)
            {
                // Asked twice, unless it is what a finished time left: then this is a new one.
                if (await FindAsync(person, cancellationToken) is { IsLast: true })
                {
                    await _table.UpsertEntityAsync(RowFor(person, receipt), TableUpdateMode.Replace, cancellationToken);
                }
            }
        });

    public async Task<PendingErasure?> FindAsync(PersonId person, CancellationToken cancellationToken)
    {
        var row = await StoreFailure.GuardAsync(() =>
            _table.GetEntityIfExistsAsync(Partition, RowOf(person), cancellationToken: cancellationToken)
        );
        return row is null ? null : Read(row);
    }

    /// <summary>Only who, so that one row that cannot be read keeps nobody else waiting.</summary>
    public Task<IReadOnlyList<PersonId>> ListAsync(CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            var found = new List<PersonId>();
            await foreach (
                var row in _table.QueryAsync(
                    TableFilter.PartitionEquals(Partition),
                    cancellationToken: cancellationToken
                )
            )
            {
                found.Add(PeopleTable.PersonOf(row.RowKey));
            }

            return (IReadOnlyList<PersonId>)found;
        });

    /// <summary>Notes that only the own row is left; true for the one process that does, which then sends the receipt.</summary>
    public Task<bool> TryClaimLastAsync(PendingErasure pending, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            if (pending.IsLast)
            {
                return false;
            }

            var row = RowFor(pending.Person, pending.Receipt);
            row[Last] = true;
            try
            {
                await _table.UpdateEntityAsync(row, pending.Tag, TableUpdateMode.Replace, cancellationToken);
                return true;
            }
            catch (RequestFailedException raced) when (raced.Status is 404 or 412)
            {
                return false;
            }
        });

    public Task RemoveAsync(PersonId person, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            try
            {
                await _table.DeleteEntityAsync(Partition, RowOf(person), ETag.All, cancellationToken);
            }
            catch (RequestFailedException gone) when (gone.Status == 404)
            {
                // Another process finished first.
            }
        });

    private static TableEntity RowFor(PersonId person, ErasureReceipt receipt) =>
        new(Partition, RowOf(person))
        {
            [Tenant] = person.TenantId,
            [Person] = person.ObjectId,
            [Day] = receipt.Day.ToString("O", CultureInfo.InvariantCulture),
            [Reflections] = receipt.Reflections,
            [Shares] = receipt.Shares,
            [Others] = receipt.Others,
            [Last] = false,
        };

    private static PendingErasure Read(TableEntity row) =>
        new(
            new PersonId(row.GetString(Tenant)!, row.GetString(Person)!),
            new ErasureReceipt(
                DateOnly.ParseExact(row.GetString(Day)!, "O", CultureInfo.InvariantCulture),
                row.GetInt32(Reflections) ?? 0,
                row.GetInt32(Shares) ?? 0,
                row.GetInt32(Others) ?? 0
            ),
            row.GetBoolean(Last) == true,
            row.ETag
        );

    private static string RowOf(PersonId person) => PeopleTable.PartitionOf(person);
}
