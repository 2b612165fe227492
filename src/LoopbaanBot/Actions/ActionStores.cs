using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.People;
using LoopbaanBot.People;

namespace LoopbaanBot.Actions;

/// <summary>The actions of one person.</summary>
internal sealed class ActionStore(PeopleTable people)
    : PersonRows<CareerAction>(people, Kind, ActionsJsonContext.Default.CareerAction)
{
    public static StoredKind Kind { get; } = new("action", Retention.UntilErased);

    public PartitionChange Put(PersonId person, CareerAction action) => Put(person, action.Id.ToString(), action);

    public PartitionChange Remove(ActionId id) => Remove(id.ToString());

    public Task<CareerAction?> FindAsync(PersonId person, ActionId id, CancellationToken cancellationToken) =>
        FindAsync(person, id.ToString(), cancellationToken);
}

/// <summary>The excuses that one person named.</summary>
internal sealed class ExcuseStore(PeopleTable people)
    : PersonRows<Excuse>(people, Kind, ActionsJsonContext.Default.Excuse)
{
    public static StoredKind Kind { get; } = new("excuse", Retention.UntilErased);

    public PartitionChange Put(PersonId person, Excuse excuse) => Put(person, excuse.Id.ToString(), excuse);

    public PartitionChange Remove(ExcuseId id) => Remove(id.ToString());

    public Task<Excuse?> FindAsync(PersonId person, ExcuseId id, CancellationToken cancellationToken) =>
        FindAsync(person, id.ToString(), cancellationToken);
}

/// <summary>The chances that one person saw.</summary>
internal sealed class ChanceStore(PeopleTable people)
    : PersonRows<Chance>(people, Kind, ActionsJsonContext.Default.Chance)
{
    public static StoredKind Kind { get; } = new("chance", Retention.UntilErased);

    public PartitionChange Put(PersonId person, Chance chance) => Put(person, chance.Id.ToString(), chance);

    public PartitionChange Remove(ChanceId id) => Remove(id.ToString());

    public Task<Chance?> FindAsync(PersonId person, ChanceId id, CancellationToken cancellationToken) =>
        FindAsync(person, id.ToString(), cancellationToken);
}
