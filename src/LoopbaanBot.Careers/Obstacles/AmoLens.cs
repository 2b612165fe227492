namespace LoopbaanBot.Careers.Obstacles;

/// <summary>Can I, do I want to, may I: three ways to look at a step before talking about it (AMO).</summary>
public enum AmoLens
{
    Ability,
    Motivation,
    Opportunity,
}

/// <summary>How far one of the three is there.</summary>
public enum AmoAnswer
{
    Yes,
    Partly,
    NotYet,
}

/// <summary>An answer for one of the three.</summary>
public sealed record AmoView(AmoLens Lens, AmoAnswer Answer);
