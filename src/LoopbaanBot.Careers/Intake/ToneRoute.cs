namespace LoopbaanBot.Careers.Intake;

/// <summary>
/// Which tone fits somebody. It is worked out when it is needed and never kept, shown, logged or exported: a letter
/// behind a name would say what somebody told in confidence (domain part H, K §3.4).
/// </summary>
public enum ToneRoute
{
    /// <summary>Route A: paths and questions first.</summary>
    Exploring,

    /// <summary>Route B: a person first, a calm tone, no extra assignments.</summary>
    MakingRoom,
}
