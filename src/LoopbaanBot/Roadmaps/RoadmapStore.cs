using LoopbaanBot.Careers.People;
using LoopbaanBot.People;

namespace LoopbaanBot.Roadmaps;

/// <summary>The roadmap of one person, one row in their partition.</summary>
internal sealed class RoadmapStore(PeopleTable people)
    : PersonRows<StoredRoadmap>(people, Kind, RoadmapJsonContext.Default.StoredRoadmap)
{
    private const string Only = "own";

    public static StoredKind Kind { get; } = new("roadmap", Retention.UntilErased);

    public PartitionChange Put(PersonId person, StoredRoadmap roadmap) => Put(person, Only, roadmap.WithoutProposals());

    public async Task<StoredRoadmap> LoadAsync(PersonId person, CancellationToken cancellationToken) =>
        await FindAsync(person, Only, cancellationToken) ?? StoredRoadmap.Empty;
}
