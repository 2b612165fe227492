using System.Text.Json;
using Azure;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.People;
using LoopbaanBot.Tables;

namespace LoopbaanBot.Privacy.Outbox;

/// <summary>Somebody is still to be told that something was shared.</summary>
internal sealed record WaitingCard(GrantId Grant, PersonId Owner, PersonId Recipient)
{
    public override string ToString() => nameof(WaitingCard);
}

/// <summary>Cards that wait in the partition of whoever shared, written in one transaction with the grant.</summary>
internal sealed class ShareOutbox(PeopleTable people, IServiceProvider services)
{
    public static StoredKind Kind { get; } = new("outbox", Retention.UntilUsed);

    /// <summary>Has the recipient told once this turn is kept: right after it, or by the tick.</summary>
    public void Announce(TeacherTurn turn, ShareGrant grant)
    {
        var owner = turn.Teacher.Id;
        var card = new WaitingCard(grant.Id, owner, grant.Recipient);
        turn.Change(new PartitionChange.Put(RowFor(card)).About(grant.Recipient));
        // Found late: sending needs the adapter, and the adapter runs this turn.
        turn.Afterwards(token => services.GetRequiredService<ShareDelivery>().DeliverAsync(owner, grant.Id, token));
    }

    public async Task<WaitingCard?> FindAsync(PersonId owner, GrantId grant, CancellationToken cancellationToken)
    {
        var row = await StoreFailure.GuardAsync(() =>
            people.Client.GetEntityIfExistsAsync(
                PeopleTable.PartitionOf(owner),
                RowOf(grant),
                cancellationToken: cancellationToken
            )
        );
        return row is null ? null : Read(row);
    }

    /// <summary>Everything that waits, of everybody; only the keys, so that one row that cannot be read is one that is not sent.</summary>
    /// <remarks>It reads the table from end to end, so it is for a tick that runs a few times an hour.</remarks>
    public Task<IReadOnlyList<(PersonId Owner, GrantId Grant)>> ListAllAsync(CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            var found = new List<(PersonId, GrantId)>();
            var filter = TableFilter.RowKeyPrefix(Kind.Prefix);
            await foreach (var row in people.Client.QueryAsync(filter, cancellationToken: cancellationToken))
            {
                if (GrantId.Parse(row.RowKey[Kind.Prefix.Length..]) is { } grant)
                {
                    found.Add((PeopleTable.PersonOf(row.PartitionKey), grant));
                }
            }

            return (IReadOnlyList<(PersonId, GrantId)>)found;
        });

    public Task RemoveAsync(WaitingCard card, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            try
            {
                await people.Client.DeleteEntityAsync(
                    PeopleTable.PartitionOf(card.Owner),
                    RowOf(card.Grant),
                    ETag.All,
                    cancellationToken
                );
            }
            catch (RequestFailedException gone) when (gone.Status == 404)
            {
                // Another process removed it, or its owner was forgotten.
            }
        });

    private static TableEntity RowFor(WaitingCard card) =>
        new TableEntity(PeopleTable.PartitionOf(card.Owner), RowOf(card.Grant)).SetLongText(
            PeopleTable.Json,
            JsonSerializer.Serialize(card, PrivacyJsonContext.Default.WaitingCard)
        );

    private static WaitingCard Read(TableEntity row) =>
        JsonSerializer.Deserialize(row.GetLongText(PeopleTable.Json)!, PrivacyJsonContext.Default.WaitingCard)!;

    private static string RowOf(GrantId grant) => $"{Kind.Prefix}{grant}";
}
