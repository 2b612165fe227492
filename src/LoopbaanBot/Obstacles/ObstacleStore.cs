using LoopbaanBot.Careers.Obstacles;
using LoopbaanBot.Careers.People;
using LoopbaanBot.People;

namespace LoopbaanBot.Obstacles;

/// <summary>The latest obstacle check of one person; a new one takes its place.</summary>
internal sealed class ObstacleStore(PeopleTable people)
    : PersonRows<ObstacleCheck>(people, Kind, ObstacleJsonContext.Default.ObstacleCheck)
{
    public static StoredKind Kind { get; } = new("obstacles", Retention.UntilErased);

    private const string Latest = "latest";

    public PartitionChange Put(PersonId person, ObstacleCheck check) => Put(person, Latest, check);

    public PartitionChange Remove() => Remove(Latest);

    public Task<ObstacleCheck?> FindAsync(PersonId person, CancellationToken cancellationToken) =>
        FindAsync(person, Latest, cancellationToken);
}
