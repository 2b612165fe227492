using System.Text.Json;
using Azure;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.People;
using LoopbaanBot.Tables;

namespace LoopbaanBot.Privacy.Sharing;

/// <summary>What one person shares, in that person's own partition.</summary>
/// <remarks>The owner and a recipient who opens both write a grant, so that each write names the version it read.</remarks>
internal sealed class GrantStore(PeopleTable people)
{
    public static StoredKind Kind { get; } = new("grant", Retention.UntilOver);

    /// <param name="asRead">The version that was read; null for a new grant.</param>
    public static PartitionChange Put(PersonId owner, ShareGrant grant, ETag? asRead) =>
        new PartitionChange.Put(RowFor(owner, grant), asRead).About(grant.Recipient);

    /// <summary>Removes a grant that was read this turn.</summary>
    public static PartitionChange Remove(GrantId id) => new PartitionChange.Remove(RowOf(id));

    public async Task<StoredGrant?> FindAsync(PersonId owner, GrantId id, CancellationToken cancellationToken)
    {
        var row = await StoreFailure.GuardAsync(() =>
            people.Client.GetEntityIfExistsAsync(
                PeopleTable.PartitionOf(owner),
                RowOf(id),
                cancellationToken: cancellationToken
            )
        );
        return row is null ? null : Read(row);
    }

    /// <summary>Newest first, and those that have ended last.</summary>
    public Task<IReadOnlyList<StoredGrant>> ListAsync(
        PersonId owner,
        DateOnly today,
        CancellationToken cancellationToken
    ) =>
        StoreFailure.GuardAsync(async () =>
        {
            var found = new List<StoredGrant>();
            var filter = TableFilter
                .PartitionEquals(PeopleTable.PartitionOf(owner))
                .And(TableFilter.RowKeyPrefix(Kind.Prefix));
            await foreach (var row in people.Client.QueryAsync(filter, cancellationToken: cancellationToken))
            {
                found.Add(Read(row));
            }

            return (IReadOnlyList<StoredGrant>)
                [
                    .. found
                        .OrderByDescending(stored => stored.Grant.IsLive(today))
                        .ThenByDescending(stored => stored.Grant.GrantedOn)
                        .ThenBy(stored => stored.Grant.Id.ToString(), StringComparer.Ordinal),
                ];
        });

    /// <summary>Writes what a recipient did; false when the owner wrote first, or has withdrawn or erased it meanwhile.</summary>
    public Task<bool> TryReplaceAsync(
        PersonId owner,
        ShareGrant grant,
        ETag asRead,
        CancellationToken cancellationToken
    ) =>
        StoreFailure.GuardAsync(async () =>
        {
            var row = RowFor(owner, grant);
            row[AboutColumn.Name] = PeopleTable.PartitionOf(grant.Recipient);
            try
            {
                await people.Client.UpdateEntityAsync(row, asRead, TableUpdateMode.Replace, cancellationToken);
                return true;
            }
            catch (RequestFailedException raced) when (raced.Status is 404 or 412)
            {
                return false;
            }
        });

    private static TableEntity RowFor(PersonId owner, ShareGrant grant) =>
        new TableEntity(PeopleTable.PartitionOf(owner), RowOf(grant.Id)).SetLongText(
            PeopleTable.Json,
            JsonSerializer.Serialize(grant, PrivacyJsonContext.Default.ShareGrant)
        );

    private static StoredGrant Read(TableEntity row) =>
        new(
            JsonSerializer.Deserialize(row.GetLongText(PeopleTable.Json)!, PrivacyJsonContext.Default.ShareGrant)!,
            row.ETag
        );

    private static string RowOf(GrantId id) => $"{Kind.Prefix}{id}";
}

/// <summary>A grant with the version that was read.</summary>
internal sealed record StoredGrant(ShareGrant Grant, ETag Tag);
