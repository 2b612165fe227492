using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Roadmaps;
using LoopbaanBot.Careers.Roadmaps.Steps;
using LoopbaanBot.Roadmaps.Sources;

namespace LoopbaanBot.Roadmaps;

/// <summary>The roadmap of one person as it is now: what they edited, and proposals for the rest.</summary>
internal sealed record OwnRoadmap(StoredRoadmap Stored, RoadmapSources Sources)
{
    public Roadmap Full { get; init; } = Roadmap.From(Sources.With(Stored.Mini), Stored.Full);

    public MiniRoadmap Mini { get; init; } = MiniRoadmap.From(Sources, Stored.Mini);

    /// <summary>What the teacher means to do and what is not on the roadmap: without a date, or of later than the last edit.</summary>
    public IEnumerable<SourceAction> NotOnRoad =>
        Sources.Actions.Where(action => Full.Steps.Content.Find(action.Id) is null);

    public RoadmapStep? Step(RoadmapStepId id) => Full.Steps.Content.Find(id);

    public OwnRoadmap With(Roadmap full) => this with { Stored = Stored with { Full = full }, Full = full };

    public OwnRoadmap With(MiniRoadmap mini) => this with { Stored = Stored with { Mini = mini }, Mini = mini };
}

/// <summary>Brings together what was edited and what was written elsewhere.</summary>
internal sealed class RoadmapReader(RoadmapStore store, RoadmapSourceReader sources)
{
    /// <exception cref="LoopbaanBot.People.StoreUnavailableException">The store does not answer.</exception>
    public async Task<OwnRoadmap> ReadAsync(PersonId person, CancellationToken cancellationToken) =>
        new(await store.LoadAsync(person, cancellationToken), await sources.ReadAsync(person, cancellationToken));
}
