namespace LoopbaanBot.Careers.Intake;

public static class IntakeMotives
{
    /// <summary>All seven, in the order in which they are offered.</summary>
    public static IReadOnlyList<IntakeMotive> All { get; } = Enum.GetValues<IntakeMotive>();

    /// <summary>The three motives that grow from discontent ask for room; all others for exploring (K §3.4).</summary>
    public static ToneRoute Tone(this IntakeMotive main) =>
        main is IntakeMotive.LessTeaching or IntakeMotive.Workplace or IntakeMotive.Workload
            ? ToneRoute.MakingRoom
            : ToneRoute.Exploring;
}
