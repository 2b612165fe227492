using LoopbaanBot.Careers.Intake;
using LoopbaanBot.Careers.People;
using LoopbaanBot.People;

namespace LoopbaanBot.Intake;

/// <summary>Every intake of one person, told apart by its moment; the list is oldest first.</summary>
internal sealed class IntakeStore(PeopleTable people)
    : PersonRows<CareerIntake>(people, Kind, IntakeJsonContext.Default.CareerIntake)
{
    public static StoredKind Kind { get; } = new("intake", Retention.UntilErased);

    public PartitionChange Put(PersonId person, CareerIntake intake) => Put(person, intake.Id.ToString(), intake);

    public PartitionChange Remove(IntakeId id) => Remove(id.ToString());

    public Task<CareerIntake?> FindAsync(PersonId person, IntakeId id, CancellationToken cancellationToken) =>
        FindAsync(person, id.ToString(), cancellationToken);
}
