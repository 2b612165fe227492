using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Roadmaps;

namespace LoopbaanBot.Roadmaps;

/// <summary>What one person edited in their roadmaps. What was proposed stays where it was written.</summary>
/// <param name="WantsFull">Null as long as the phase decides which of the two opens.</param>
internal sealed record StoredRoadmap(Roadmap Full, MiniRoadmap Mini, bool? WantsFull)
{
    public static StoredRoadmap Empty { get; } = new(Roadmap.Empty, MiniRoadmap.Empty, null);

    public StoredRoadmap WithoutProposals() =>
        this with
        {
            Full = Full.WithoutProposals(),
            Mini = Mini.WithoutProposals(),
        };

    /// <summary>Whoever lays the basis gets the mini-roadmap (K151), unless they chose the full one.</summary>
    public bool OpensFull(Phase? phase) => WantsFull ?? phase is not (Phase.Aspiring or Phase.Starting);
}
