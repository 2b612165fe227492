namespace LoopbaanBot.Careers.Intake;

/// <summary>
/// A reason to begin (K table 2). For the teacher's eyes only, whatever else is shared. The names are stored; the
/// order is the order in which they are offered.
/// </summary>
public enum IntakeMotive
{
    /// <summary>To see what else is possible in education.</summary>
    Explore,

    /// <summary>To have variety or change.</summary>
    Variety,

    /// <summary>To grow.</summary>
    Ambition,

    /// <summary>To teach less, or to stop for a time. An answer as good as any other (K §3.4).</summary>
    LessTeaching,

    /// <summary>Not content with the workplace, which may mean its management.</summary>
    Workplace,

    /// <summary>The work is too much; looking for room.</summary>
    Workload,

    /// <summary>Something else, in the teacher's own words.</summary>
    Other,
}
