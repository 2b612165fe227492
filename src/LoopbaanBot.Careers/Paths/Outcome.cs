namespace LoopbaanBot.Careers.Paths;

/// <summary>What looking at the paths led to, in the teacher's own eyes. Each is a full result (K §3.5, L r32).</summary>
public enum Outcome
{
    /// <summary>Nothing marked yet.</summary>
    Exploring,

    /// <summary>One path or more draws the teacher.</summary>
    DrawnToPaths,

    /// <summary>Staying on purpose, with one thing to refresh if they like. Nothing then nudges towards moving.</summary>
    DeliberateStay,
}
