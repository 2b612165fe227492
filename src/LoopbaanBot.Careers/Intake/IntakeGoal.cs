namespace LoopbaanBot.Careers.Intake;

/// <summary>A wish that some bring along, beside what they write themselves.</summary>
public enum IntakeGoal
{
    /// <summary>To take decisions that have waited, and give direction to what comes (K §3.5).</summary>
    CutKnots,

    /// <summary>To bring focus among many tasks and roles (K §3.4).</summary>
    Focus,
}
