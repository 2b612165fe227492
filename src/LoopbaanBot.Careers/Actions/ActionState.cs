namespace LoopbaanBot.Careers.Actions;

/// <summary>Where an action stands in the teacher's own eyes. None of these is a failure (domain I8).</summary>
public enum ActionState
{
    /// <summary>Planned, not begun.</summary>
    Open,

    /// <summary>Begun.</summary>
    Busy,

    /// <summary>Still to do, but in other words than before; the former words stay (<see cref="CareerAction.Former"/>).</summary>
    Changed,

    /// <summary>It took place.</summary>
    Done,

    /// <summary>Let go on purpose.</summary>
    Dropped,
}
