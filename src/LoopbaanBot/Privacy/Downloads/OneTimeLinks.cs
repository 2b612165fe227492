using Azure;
using LoopbaanBot.Careers.People;
using LoopbaanBot.People;
using LoopbaanBot.Tables;
using LoopbaanBot.Tables.Queries;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Privacy.Downloads;

/// <summary>Links to a file that work once, for ten minutes. A link may stand in a view only: who has it can fetch.</summary>
/// <remarks>
/// The partition is the hash of the token, for the token is all that comes with a request. Rows that nobody fetched
/// are swept away when a next link is made.
/// </remarks>
internal sealed class OneTimeLinks(
    TableServiceClient service,
    TimeProvider time,
    IOptions<PublicAddressOptions> address
)
{
    public const string TableName = "Downloads";

    /// <summary>Long enough to open a browser, short enough for a link that is left on a shared screen.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private const string Row = "link";
    private const string Tenant = "Tenant";
    private const string Person = "Person";
    private const string Kind = "Kind";
    private const string Subject = "Subject";
    private const string Until = "Until";

    private readonly TableClient _table = service.GetTableClient(TableName);

    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task<Uri> OfferAsync(PersonId person, DownloadKind kind, CancellationToken cancellationToken) =>
        OfferAsync(person, kind, string.Empty, cancellationToken);

    /// <param name="subject">The opaque id of what the file is about, where a person has several.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<Uri> OfferAsync(
        PersonId person,
        DownloadKind kind,
        string subject,
        CancellationToken cancellationToken
    )
    {
        var token = DownloadToken.Create();
        var row = new TableEntity(token.Hash, Row)
        {
            [Tenant] = person.TenantId,
            [Person] = person.ObjectId,
            [Kind] = kind.Name,
            [Subject] = subject,
            [Until] = time.GetUtcNow() + Lifetime,
        };
        await StoreFailure.GuardAsync(async () =>
        {
            var expired = TableFilter.Compare(Until, TableComparison.LessThanOrEqual, time.GetUtcNow());
            await RemoveAsync(expired, cancellationToken);
            await _table.AddEntityAsync(row, cancellationToken);
        });
        return address.Value.LinkTo(token.ToPath());
    }

    /// <summary>What a link leads to; null when it was never made, was used or is too old.</summary>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<OfferedDownload?> FindAsync(DownloadToken token, CancellationToken cancellationToken)
    {
        var row = await StoreFailure.GuardAsync(() =>
            _table.GetEntityIfExistsAsync(token.Hash, Row, cancellationToken: cancellationToken)
        );
        return row?.GetDateTimeOffset(Until) > time.GetUtcNow() ? Read(row) : null;
    }

    /// <summary>Uses the link up; true for one caller only, however many come at once.</summary>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task<bool> TakeAsync(OfferedDownload offered, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            try
            {
                await _table.DeleteEntityAsync(offered.Hash, Row, offered.ETag, cancellationToken);
                return true;
            }
            catch (RequestFailedException gone) when (gone.Status is 404 or 412)
            {
                return false;
            }
        });

    /// <summary>Makes every open link of this person useless, as when all of their data is erased.</summary>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task RevokeAsync(PersonId person, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(() =>
            RemoveAsync(
                TableFilter
                    .Compare(Tenant, TableComparison.Equal, person.TenantId)
                    .And(TableFilter.Compare(Person, TableComparison.Equal, person.ObjectId)),
                cancellationToken
            )
        );

    private async Task RemoveAsync(TableFilter filter, CancellationToken cancellationToken)
    {
        await foreach (var row in _table.QueryAsync(filter, cancellationToken: cancellationToken))
        {
            try
            {
                await _table.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellationToken);
            }
            catch (RequestFailedException gone) when (gone.Status == 404)
            {
                // Fetched or swept by somebody else in the meantime.
            }
        }
    }

    private static OfferedDownload Read(TableEntity row) =>
        new(
            new PersonId(row.GetString(Tenant)!, row.GetString(Person)!),
            new DownloadKind(row.GetString(Kind)!),
            row.GetString(Subject) ?? string.Empty,
            row.PartitionKey,
            row.ETag
        );
}

/// <summary>A link that still works.</summary>
internal sealed record OfferedDownload(PersonId Person, DownloadKind Kind, string Subject, string Hash, ETag ETag);
