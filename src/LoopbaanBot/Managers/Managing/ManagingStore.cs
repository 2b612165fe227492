using LoopbaanBot.Careers.Managers.Mindset;
using LoopbaanBot.Careers.People;
using LoopbaanBot.People;

namespace LoopbaanBot.Managers.Managing;

/// <summary>That somebody opened what there is for managers, and how they looked at their own way of talking.</summary>
internal sealed record ManagingRow(DateOnly OpenedOn, MindsetCheck? Mindset)
{
    public override string ToString() => nameof(ManagingRow);
}

/// <summary>In the manager's own partition: nobody else reads it, and nothing is counted from it.</summary>
internal sealed class ManagingStore(PeopleTable people)
    : PersonRows<ManagingRow>(people, Kind, ManagersJsonContext.Default.ManagingRow)
{
    private const string Only = "own";

    public static StoredKind Kind { get; } = new("managing", Retention.UntilErased);

    public PartitionChange Put(PersonId person, ManagingRow row) => Put(person, Only, row);

    public Task<ManagingRow?> FindAsync(PersonId person, CancellationToken cancellationToken) =>
        FindAsync(person, Only, cancellationToken);
}
