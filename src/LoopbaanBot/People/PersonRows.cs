using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Tables;

namespace LoopbaanBot.People;

/// <summary>Items of one kind in a person's partition. Writes travel with the turn (<see cref="PartitionChange"/>).</summary>
/// <param name="kind">The prefix of the rows, and how long they stay.</param>
internal abstract class PersonRows<T>(PeopleTable people, StoredKind kind, JsonTypeInfo<T> json)
    where T : class
{
    /// <param name="id">Unique among the items of this kind; the list is in the order of these ids.</param>
    public PartitionChange Put(PersonId person, string id, T value)
    {
        var row = new TableEntity(PeopleTable.PartitionOf(person), RowOf(id));
        row.SetLongText(PeopleTable.Json, JsonSerializer.Serialize(value, json));
        return new PartitionChange.Put(row);
    }

    /// <summary>Removes a row that was read this turn.</summary>
    public PartitionChange Remove(string id) => new PartitionChange.Remove(RowOf(id));

    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<T?> FindAsync(PersonId person, string id, CancellationToken cancellationToken)
    {
        var row = await StoreFailure.GuardAsync(() =>
            people.Client.GetEntityIfExistsAsync(
                PeopleTable.PartitionOf(person),
                RowOf(id),
                cancellationToken: cancellationToken
            )
        );
        return row is null ? null : Read(row);
    }

    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task<IReadOnlyList<T>> ListAsync(PersonId person, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            var found = new List<T>();
            var filter = TableFilter
                .PartitionEquals(PeopleTable.PartitionOf(person))
                .And(TableFilter.RowKeyPrefix(kind.Prefix));
            await foreach (var row in people.Client.QueryAsync(filter, cancellationToken: cancellationToken))
            {
                found.Add(Read(row));
            }

            return (IReadOnlyList<T>)found;
        });

    private T Read(TableEntity row) => JsonSerializer.Deserialize(row.GetLongText(PeopleTable.Json)!, json)!;

    private string RowOf(string id) => $"{kind.Prefix}{TableKeys.Escape(id)}";
}
