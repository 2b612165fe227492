namespace LoopbaanBot.Careers.Buddies.Moments;

/// <summary>What a buddy group meets for. The names are stored; the numbers are not.</summary>
public enum BuddyMomentKind
{
    /// <summary>Walk and talk about each other's excuses (K109, K110).</summary>
    Walk,

    /// <summary>Say what you see of each other's competencies (K113, domain G2).</summary>
    Mirroring,

    /// <summary>Two talk about the question of a third, who walks ahead and listens (K123, domain G3b).</summary>
    GossipWalk,

    /// <summary>Tell your roadmap once before it counts (domain E1, B09).</summary>
    TryOut,

    /// <summary>Call each other some time after the programme (domain E1, C06).</summary>
    CallBack,
}
