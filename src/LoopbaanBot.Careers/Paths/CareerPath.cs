namespace LoopbaanBot.Careers.Paths;

/// <summary>
/// A direction that a teaching career can take (K §3.1): six, and one's own. The order is that of the source and says
/// nothing of worth; whoever shows them shows them alike.
/// </summary>
public enum CareerPath
{
    /// <summary>Teaching together with other work, or a time outside and back again.</summary>
    Flexible,

    /// <summary>From beginner to expert in the craft of teaching.</summary>
    Expert,

    /// <summary>To another school, sector or subject.</summary>
    Switch,

    /// <summary>Other tasks beside teaching. K gives this path no name; this one is ours.</summary>
    Roles,

    /// <summary>To leading a team, a school or a board.</summary>
    Leadership,

    /// <summary>Sharing what one can with more people.</summary>
    Reach,

    /// <summary>None of the six: a path in the teacher's own sentence.</summary>
    Own,
}
