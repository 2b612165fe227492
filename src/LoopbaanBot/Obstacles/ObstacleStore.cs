using System.Globalization;
using LoopbaanBot.Careers.Obstacles;
using LoopbaanBot.Careers.People;
using LoopbaanBot.People;

namespace LoopbaanBot.Obstacles;

/// <summary>Every obstacle check of one person, told apart by its day; the list is oldest first.</summary>
internal sealed class ObstacleStore(PeopleTable people)
    : PersonRows<ObstacleCheck>(people, Kind, ObstacleJsonContext.Default.ObstacleCheck)
{
    public static StoredKind Kind { get; } = new("obstacles", Retention.UntilErased);

    public static string IdOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public PartitionChange Put(PersonId person, ObstacleCheck check) => Put(person, IdOf(check.On), check);
}
