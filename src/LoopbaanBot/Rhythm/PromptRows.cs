using System.Text.Json;
using Azure;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rhythm.Prompts;
using LoopbaanBot.People;
using LoopbaanBot.Tables;
using LoopbaanBot.Tables.Transactions;

namespace LoopbaanBot.Rhythm;

/// <summary>
/// The cards that were sent to a person, one row per card. The row is there before the card leaves: whoever cannot add it
/// does not send. A bot that is killed in between leaves a row without a card, which is never sent: rather one
/// question too few than the same one twice.
/// </summary>
internal sealed class PromptRows(PeopleTable people)
    : PersonRows<ShownPrompt>(people, Kind, RhythmJsonContext.Default.ShownPrompt)
{
    private const string ClaimedColumn = "Claimed";
    private const string ActivityColumn = "Activity";

    /// <summary>More than the longest dose looks back.</summary>
    private const int KeptDays = 120;

    /// <summary>A transaction holds a hundred rows; a few at a time is soon enough.</summary>
    private const int MostRemoved = 50;

    private readonly PeopleTable _people = people;

    public static StoredKind Kind { get; } = new("prompt", Retention.UntilUsed);

    /// <summary>
    /// Claims a card, all or nothing: the claim is new, and the rhythm is still as it was read, so nobody paused, moved
    /// or erased it meanwhile. Claims that no longer matter go with it.
    /// </summary>
    /// <returns>False when another instance was first, or the rhythm changed: then nothing may be sent.</returns>
    public async Task<bool> TryClaimAsync(
        PersonId person,
        string claim,
        ShownPrompt card,
        ETag rhythm,
        IEnumerable<ShownPrompt> earlier,
        CancellationToken cancellationToken
    )
    {
        var partition = PeopleTable.PartitionOf(person);
        var row = new TableEntity(partition, RowOf(claim));
        row.SetLongText(PeopleTable.Json, JsonSerializer.Serialize(card, RhythmJsonContext.Default.ShownPrompt));
        var touched = new TableEntity(partition, RhythmStore.RowKey) { [ClaimedColumn] = claim };
        List<TableTransactionAction> actions =
        [
            new(TableTransactionActionType.Add, row),
            new(TableTransactionActionType.UpdateMerge, touched, rhythm),
            .. Old(earlier, card)
                .Select(key => new TableTransactionAction(
                    TableTransactionActionType.Delete,
                    new TableEntity(partition, RowOf(key))
                )),
        ];
        try
        {
            await StoreFailure.GuardAsync(() =>
                (Task)_people.Client.SubmitTransactionAsync(actions, cancellationToken)
            );
            return true;
        }
        catch (RequestFailedException raced) when (raced.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    /// <summary>The message that a card became; null when this is no row of a card, or nothing was sent.</summary>
    public static string? ActivityOf(TableEntity row) =>
        row.RowKey.StartsWith(Kind.Prefix, StringComparison.Ordinal) ? row.GetString(ActivityColumn) : null;

    /// <summary>Notes which message the card became. Of no use when the person was forgotten meanwhile.</summary>
    public async Task NoteActivityAsync(
        PersonId person,
        string claim,
        string activityId,
        CancellationToken cancellationToken
    )
    {
        var row = new TableEntity(PeopleTable.PartitionOf(person), RowOf(claim)) { [ActivityColumn] = activityId };
        try
        {
            await StoreFailure.GuardAsync(() =>
                (Task)_people.Client.UpdateEntityAsync(row, ETag.All, TableUpdateMode.Merge, cancellationToken)
            );
        }
        catch (RequestFailedException gone) when (gone.Status == 404)
        {
            // Erased between the claim and the send.
        }
    }

    private static IEnumerable<string> Old(IEnumerable<ShownPrompt> earlier, ShownPrompt card) =>
        earlier
            // Whether the learning question was looked at again is asked once, so that one stays.
            .Where(old => old.Moment < card.Moment.AddDays(-KeptDays) && old.Kind != PromptKind.Reframe)
            .Select(old => new DuePrompt(old.Slot, old.Kind, old.Showing, old.Moment).Claim)
            .Take(MostRemoved);

    private static string RowOf(string claim) => $"{Kind.Prefix}{TableKeys.Escape(claim)}";
}
