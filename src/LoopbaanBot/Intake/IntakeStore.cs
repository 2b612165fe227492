using System.Globalization;
using LoopbaanBot.Careers.Intake;
using LoopbaanBot.Careers.People;
using LoopbaanBot.People;

namespace LoopbaanBot.Intake;

/// <summary>Every intake of one person, told apart by its day; the list is oldest first.</summary>
internal sealed class IntakeStore(PeopleTable people)
    : PersonRows<CareerIntake>(people, Kind, IntakeJsonContext.Default.CareerIntake)
{
    public static StoredKind Kind { get; } = new("intake", Retention.UntilErased);

    public static string IdOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public PartitionChange Put(PersonId person, CareerIntake intake) => Put(person, IdOf(intake.On), intake);
}
