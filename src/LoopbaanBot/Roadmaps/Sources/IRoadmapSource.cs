using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Roadmaps;

namespace LoopbaanBot.Roadmaps.Sources;

/// <summary>One place where a teacher writes what a roadmap can be proposed from.</summary>
internal interface IRoadmapSource
{
    /// <returns>The same with what stands here.</returns>
    /// <exception cref="LoopbaanBot.People.StoreUnavailableException">The store does not answer.</exception>
    Task<RoadmapSources> AddToAsync(RoadmapSources sources, PersonId person, CancellationToken cancellationToken);
}

/// <summary>Gathers what a teacher wrote elsewhere.</summary>
internal sealed class RoadmapSourceReader(IEnumerable<IRoadmapSource> places)
{
    public async Task<RoadmapSources> ReadAsync(PersonId person, CancellationToken cancellationToken)
    {
        var sources = RoadmapSources.Nothing;
        foreach (var place in places)
        {
            sources = await place.AddToAsync(sources, person, cancellationToken);
        }

        return sources;
    }
}
