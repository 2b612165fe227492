namespace LoopbaanBot.Careers.Privacy;

/// <summary>What somebody in the circle is to the teacher, in the teacher's own choice. It grants nothing by itself.</summary>
public enum CircleRole
{
    /// <summary>A peer, such as somebody of the buddy group of a programme.</summary>
    Buddy,

    /// <summary>A coach, trainer or mentor who guides the teacher.</summary>
    Coach,

    /// <summary>Guides starters at the own school (K031, K157).</summary>
    StarterCoach,

    /// <summary>
    /// A colleague at the own school who helps a starter settle in (K031, K157). It has nothing to do with a buddy
    /// group: an induction buddy takes no part in its moments and sees nothing of it.
    /// </summary>
    InductionBuddy,

    /// <summary>Guides a starter in the department (K157).</summary>
    DepartmentGuide,

    /// <summary>Whoever decides on tasks, hours or appraisal; never sees what is private.</summary>
    Manager,

    Other,
}

/// <summary>The team around a starter (K157).</summary>
public static class StarterTeam
{
    /// <summary>The three of them, as the source names them.</summary>
    public static IReadOnlyList<CircleRole> Roles { get; } =
    [CircleRole.StarterCoach, CircleRole.InductionBuddy, CircleRole.DepartmentGuide];

    public static bool IsOfStarters(this CircleRole role) => Roles.Contains(role);
}
