namespace LoopbaanBot.Careers.Reflection;

/// <summary>
/// The five abilities by which people steer their own career (K §3.2, after Kuijpers). The order is the order in which
/// they are offered. The names are stored; the numbers are not.
/// </summary>
public enum CareerCompetency
{
    /// <summary>What can I do? Strong and weak sides, from real events.</summary>
    QualitiesReflection,

    /// <summary>What do I want? Wishes, and the values below them.</summary>
    MotivesReflection,

    /// <summary>Where is work that fits? Tasks and setting rather than the name of a job.</summary>
    WorkExploration,

    /// <summary>How do I get there? Steps on own initiative.</summary>
    CareerSteering,

    /// <summary>Who can help? Building, using and keeping contacts.</summary>
    Networking,
}
