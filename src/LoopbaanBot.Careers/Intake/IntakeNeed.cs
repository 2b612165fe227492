namespace LoopbaanBot.Careers.Intake;

/// <summary>What somebody needs to be able to take part (domain part H, I5).</summary>
public enum IntakeNeed
{
    Time,
    Explanation,
    Support,
    Other,
}
