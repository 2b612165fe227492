using Azure;
using LoopbaanBot.Careers.People;
using LoopbaanBot.People;
using LoopbaanBot.Tables;
using LoopbaanBot.Tables.Queries;
using LoopbaanBot.Tables.Transactions;

namespace LoopbaanBot.Privacy.Data;

/// <summary>All rows about one person in the table of people: their own partition, and what names them in that of others.</summary>
internal sealed class PersonalRows(PeopleTable people)
{
    private const int MostAtOnce = 100;

    public Task<IReadOnlyList<TableEntity>> ListAsync(PersonId person, CancellationToken cancellationToken) =>
        QueryAsync(TableFilter.PartitionEquals(PeopleTable.PartitionOf(person)), cancellationToken);

    public Task DeleteAsync(IReadOnlyList<TableEntity> rows, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            foreach (var some in rows.Chunk(MostAtOnce))
            {
                await DeleteChunkAsync(some, cancellationToken);
            }
        });

    /// <summary>Whatever others keep that names this person: circles, grants, pointers, waiting cards.</summary>
    /// <remarks>One query over the whole table, for the rare moment that somebody is forgotten.</remarks>
    public Task<IReadOnlyList<TableEntity>> ListAboutAsync(PersonId person, CancellationToken cancellationToken) =>
        QueryAsync(
            TableFilter.Compare(AboutColumn.Name, TableComparison.Equal, PeopleTable.PartitionOf(person)),
            cancellationToken
        );

    public async Task DeleteAboutAsync(PersonId person, CancellationToken cancellationToken)
    {
        foreach (var partition in (await ListAboutAsync(person, cancellationToken)).GroupBy(row => row.PartitionKey))
        {
            await DeleteAsync([.. partition], cancellationToken);
        }
    }

    private Task<IReadOnlyList<TableEntity>> QueryAsync(TableFilter filter, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            var rows = new List<TableEntity>();
            await foreach (var row in people.Client.QueryAsync(filter, cancellationToken: cancellationToken))
            {
                rows.Add(row);
            }

            return (IReadOnlyList<TableEntity>)rows;
        });

    private async Task DeleteChunkAsync(TableEntity[] rows, CancellationToken cancellationToken)
    {
        var deletions = rows.Select(row => new TableTransactionAction(
            TableTransactionActionType.Delete,
            new TableEntity(row.PartitionKey, row.RowKey)
        ));
        try
        {
            await people.Client.SubmitTransactionAsync([.. deletions], cancellationToken);
        }
        catch (RequestFailedException gone) when (gone.Status == 404)
        {
            foreach (var row in rows)
            {
                await DeleteOneAsync(row, cancellationToken);
            }
        }
    }

    private async Task DeleteOneAsync(TableEntity row, CancellationToken cancellationToken)
    {
        try
        {
            await people.Client.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellationToken);
        }
        catch (RequestFailedException gone) when (gone.Status == 404)
        {
            // Deleted by a turn of its owner, or by another process that does the same.
        }
    }
}
