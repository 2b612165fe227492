using Azure;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.People;
using LoopbaanBot.Tables;
using LoopbaanBot.Tables.Transactions;

namespace LoopbaanBot.Privacy.Received;

/// <summary>Says that somebody shared something: where the grant lies, never the item.</summary>
internal sealed record ReceivedItem(GrantId Grant, PersonId Owner)
{
    public override string ToString() => nameof(ReceivedItem);
}

/// <summary>
/// What was shared with one person, in that person's own partition. A handle that is pressed counts only where this row
/// stands, so that nobody can use the handle of another.
/// </summary>
internal sealed class ReceivedStore(PeopleTable people)
    : PersonRows<ReceivedItem>(people, Kind, PrivacyJsonContext.Default.ReceivedItem)
{
    private readonly PeopleTable _people = people;

    public static StoredKind Kind { get; } = new("received", Retention.UntilUsed);

    /// <summary>Which grant a row of this kind points at.</summary>
    public static GrantId? GrantOf(TableEntity row) =>
        row.RowKey.StartsWith(Kind.Prefix, StringComparison.Ordinal)
            ? GrantId.Parse(row.RowKey[Kind.Prefix.Length..])
            : null;

    public Task<ReceivedItem?> FindAsync(PersonId person, GrantId grant, CancellationToken cancellationToken) =>
        FindAsync(person, grant.ToString(), cancellationToken);

    public PartitionChange Remove(ReceivedItem item) => Remove(item.Grant.ToString());

    /// <summary>Adds a pointer, or leaves the one that stands there; false when this person's own row changed meanwhile, as when they are forgotten.</summary>
    public Task<bool> TryAddAsync(StoredTeacher recipient, ReceivedItem item, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            var person = recipient.Teacher.Id;
            var pointer = (PartitionChange.Put)Put(person, item.Grant.ToString(), item).About(item.Owner);
            var untouched = new TableEntity(PeopleTable.PartitionOf(person), PeopleTable.TeacherRow);
            var add = new TableTransactionAction(TableTransactionActionType.Add, pointer.Row);
            TableTransactionAction[] writes = recipient.ETag is { } asRead
                ? [new(TableTransactionActionType.UpdateMerge, untouched, asRead), add]
                : [add];
            try
            {
                await _people.Client.SubmitTransactionAsync(writes, cancellationToken);
                return true;
            }
            catch (RequestFailedException known) when (known.Status == 409)
            {
                return true;
            }
            catch (RequestFailedException raced) when (raced.Status is 404 or 412)
            {
                return false;
            }
        });

    public Task DeleteAsync(PersonId person, GrantId grant, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            try
            {
                await _people.Client.DeleteEntityAsync(
                    PeopleTable.PartitionOf(person),
                    $"{Kind.Prefix}{grant}",
                    ETag.All,
                    cancellationToken
                );
            }
            catch (RequestFailedException gone) when (gone.Status == 404)
            {
                // It was never delivered, or is gone already.
            }
        });
}
