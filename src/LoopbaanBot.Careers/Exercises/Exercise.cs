namespace LoopbaanBot.Careers.Exercises;

/// <summary>
/// The short exercises beside the reflections (domain part C). The order is the order in which they are offered; the
/// names are stored, the numbers are not. X2, "where is the knot?", is the reframe of the learning question.
/// </summary>
public enum Exercise
{
    /// <summary>X1 <i>houden, snoeien, zaaien</i> (K §3.5).</summary>
    KeepPruneSow,

    /// <summary>X3 <i>kleur bekennen</i> (K §3.5).</summary>
    Anchor,

    /// <summary>X4 <i>en allebei?</i> (K §3.5).</summary>
    BothAnd,

    /// <summary>X5 <i>jij en je leerlingen</i> (K §2, L Les 2).</summary>
    TwinPrompt,

    /// <summary>X6 <i>loopbaanvisie in drie zinnen</i> (L Les 2).</summary>
    CareerVision,

    /// <summary>X7 <i>drie keuzes terug</i> (K §3.5).</summary>
    ThreeChoices,
}
