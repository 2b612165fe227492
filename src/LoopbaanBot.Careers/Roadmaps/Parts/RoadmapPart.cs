namespace LoopbaanBot.Careers.Roadmaps.Parts;

/// <summary>The parts of a roadmap that are edited one by one, in the order of time (K049, L017).</summary>
public enum RoadmapPart
{
    /// <summary>Where I come from: at most three choices.</summary>
    Past,

    /// <summary>Where I stand: what to keep, to prune and to sow (K102).</summary>
    Balance,

    /// <summary>Where I stand: the competencies in own words.</summary>
    Competencies,

    /// <summary>Where I go: the vision in three sentences.</summary>
    Vision,

    /// <summary>Where I go: steps with their dates.</summary>
    Steps,

    /// <summary>Beyond oneself: what the school gains (K120), and one contact outside it (K170).</summary>
    Reach,
}
