using System.Text.Json;
using Azure;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.People;
using LoopbaanBot.Privacy;
using LoopbaanBot.Shared;
using LoopbaanBot.Tables;
using LoopbaanBot.Tables.Queries;

namespace LoopbaanBot.Rounds.Keeping;

/// <summary>Who takes part in a round and what each wrote: one row for each person, so that a hundred presses do not wait for one row.</summary>
internal sealed class SeatStore(SharedTable table)
{
    public static StoredKind Kind { get; } = new("roundseat", Retention.UntilUsed);

    /// <summary>In an order that says nothing of who or when: that of the keys, which are made of hashes.</summary>
    public Task<IReadOnlyList<RoundSeat>> ListAsync(SharedId round, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            var found = new List<RoundSeat>();
            await foreach (var row in table.Client.QueryAsync(AllOf(round), cancellationToken: cancellationToken))
            {
                found.Add(Read(row));
            }

            return (IReadOnlyList<RoundSeat>)found;
        });

    /// <summary>True for the first time that this person joins.</summary>
    public Task<bool> TryJoinAsync(SharedId round, PersonId person, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            try
            {
                await table.Client.AddEntityAsync(RowFor(round, new RoundSeat(person)), cancellationToken);
                return true;
            }
            catch (RequestFailedException known) when (known.Status == 409)
            {
                return false;
            }
        });

    /// <summary>
    /// Writes what this person answered, over what that person answered before. False when the seat is gone: who was
    /// forgotten in the same moment does not come back by it.
    /// </summary>
    public Task<bool> TryPutAsync(SharedId round, RoundSeat seat, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            try
            {
                await table.Client.UpdateEntityAsync(
                    RowFor(round, seat),
                    ETag.All,
                    TableUpdateMode.Replace,
                    cancellationToken
                );
                return true;
            }
            catch (RequestFailedException gone) when (gone.Status == 404)
            {
                return false;
            }
        });

    public Task RemoveAsync(SharedId round, PersonId person, CancellationToken cancellationToken) =>
        RemoveAsync(RowFor(round, new RoundSeat(person)), cancellationToken);

    /// <summary>Throws away what everybody wrote; they stay in the round.</summary>
    public async Task RemoveAnswersAsync(SharedId round, CancellationToken cancellationToken)
    {
        foreach (var seat in await ListAsync(round, cancellationToken))
        {
            if (seat.HasAnswered)
            {
                await TryPutAsync(round, new RoundSeat(seat.Person), cancellationToken);
            }
        }
    }

    public async Task RemoveAllAsync(SharedId round, CancellationToken cancellationToken)
    {
        foreach (var seat in await ListAsync(round, cancellationToken))
        {
            await RemoveAsync(round, seat.Person, cancellationToken);
        }
    }

    /// <summary>Takes somebody out of every round, of whatever school it is held in.</summary>
    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            var about = TableFilter.Compare(AboutColumn.Name, TableComparison.Equal, PeopleTable.PartitionOf(person));
            var rows = new List<TableEntity>();
            await foreach (var row in table.Client.QueryAsync(about, cancellationToken: cancellationToken))
            {
                if (row.PartitionKey.EndsWith($"|{Kind.Name}", StringComparison.Ordinal))
                {
                    rows.Add(row);
                }
            }

            foreach (var row in rows)
            {
                await RemoveAsync(row, cancellationToken);
            }
        });

    private Task RemoveAsync(TableEntity row, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            try
            {
                await table.Client.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellationToken);
            }
            catch (RequestFailedException gone) when (gone.Status == 404)
            {
                // Removed before.
            }
        });

    private static TableFilter AllOf(SharedId round) =>
        TableFilter
            .PartitionEquals(SharedTable.PartitionOf(round.TenantId, Kind))
            .And(TableFilter.RowKeyPrefix($"{round.Value:N}|"));

    private static RoundSeat Read(TableEntity row) =>
        JsonSerializer.Deserialize(row.GetLongText(PeopleTable.Json)!, RoundJsonContext.Default.RoundSeat)!;

    private static TableEntity RowFor(SharedId round, RoundSeat seat) =>
        new TableEntity(SharedTable.PartitionOf(round.TenantId, Kind), RowOf(round, seat.Person))
        {
            [AboutColumn.Name] = PeopleTable.PartitionOf(seat.Person),
        }.SetLongText(PeopleTable.Json, JsonSerializer.Serialize(seat, RoundJsonContext.Default.RoundSeat));

    private static string RowOf(SharedId round, PersonId person) => $"{round.Value:N}|{SeatKey.Of(round, person)}";
}
