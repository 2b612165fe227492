namespace LoopbaanBot.Careers.Intake;

/// <summary>What occupies somebody in training or in the first years, asked before anything about a career (K §4.1).</summary>
public enum StarterConcern
{
    /// <summary>Getting through the day: lessons, class and all that is new.</summary>
    Survival,

    /// <summary>Finding a place in the school.</summary>
    Settling,

    /// <summary>Seeing what more there is.</summary>
    Growing,
}
