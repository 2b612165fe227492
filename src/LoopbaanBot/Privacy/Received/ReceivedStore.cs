using System.Text.Json;
using Azure;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.People;
using LoopbaanBot.Tables;
using LoopbaanBot.Tables.Transactions;

namespace LoopbaanBot.Privacy.Received;

/// <summary>Says that somebody shared something: where the grant lies and which card tells of it, never the item.</summary>
/// <param name="CardId">The posted card; null when it was not sent, or nobody knows.</param>
internal sealed record ReceivedItem(GrantId Grant, PersonId Owner, string? CardId)
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

    public static ReceivedItem ReadRow(TableEntity row) =>
        JsonSerializer.Deserialize(row.GetLongText(PeopleTable.Json)!, PrivacyJsonContext.Default.ReceivedItem)!;

    public Task<ReceivedItem?> FindAsync(PersonId person, GrantId grant, CancellationToken cancellationToken) =>
        FindAsync(person, grant.ToString(), cancellationToken);

    public PartitionChange Remove(ReceivedItem item) => Remove(item.Grant.ToString());

    /// <summary>
    /// Adds a pointer, or leaves the one that stands there with the card it knows of; false when this person's own row
    /// changed meanwhile, as when they are forgotten.
    /// </summary>
    public Task<bool> TryAddAsync(StoredTeacher recipient, ReceivedItem item, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            if (recipient.ETag is not { } asRead)
            {
                return false;
            }

            var person = recipient.Teacher.Id;
            var pointer = (PartitionChange.Put)Put(person, item.Grant.ToString(), item).About(item.Owner);
            var untouched = new TableEntity(PeopleTable.PartitionOf(person), PeopleTable.TeacherRow);
            try
            {
                await _people.Client.SubmitTransactionAsync(
                    [
                        new TableTransactionAction(TableTransactionActionType.UpdateMerge, untouched, asRead),
                        new TableTransactionAction(TableTransactionActionType.Add, pointer.Row),
                    ],
                    cancellationToken
                );
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

    /// <summary>Remembers which card tells of it, so that the card can be closed; nothing happens when the pointer is gone.</summary>
    public Task RememberCardAsync(
        PersonId person,
        ReceivedItem item,
        string cardId,
        CancellationToken cancellationToken
    ) =>
        StoreFailure.GuardAsync(async () =>
        {
            var change = Put(person, item.Grant.ToString(), item with { CardId = cardId }).About(item.Owner);
            try
            {
                await _people.Client.UpdateEntityAsync(
                    ((PartitionChange.Put)change).Row,
                    ETag.All,
                    TableUpdateMode.Replace,
                    cancellationToken
                );
            }
            catch (RequestFailedException gone) when (gone.Status == 404)
            {
                // Withdrawn or forgotten while the card was on its way.
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
