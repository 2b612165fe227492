using LoopbaanBot.Careers.People;
using LoopbaanBot.Tables;

namespace LoopbaanBot.People;

/// <summary>Finds and lists the rows of one kind in a person's partition, whatever is in them.</summary>
internal abstract class PersonRowReader<T>(PeopleTable people, StoredKind kind)
    where T : class
{
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<T?> FindAsync(PersonId person, string id, CancellationToken cancellationToken)
    {
        var row = await StoreFailure.GuardAsync(() =>
            people.Client.GetEntityIfExistsAsync(
                PeopleTable.PartitionOf(person),
                RowKeyOf(id),
                cancellationToken: cancellationToken
            )
        );
        return row is null ? null : Read(row);
    }

    /// <summary>In the order of the ids.</summary>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public virtual Task<IReadOnlyList<T>> ListAsync(PersonId person, CancellationToken cancellationToken) =>
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

    protected string RowKeyOf(string id) => $"{kind.Prefix}{TableKeys.Escape(id)}";

    protected abstract T Read(TableEntity row);
}
