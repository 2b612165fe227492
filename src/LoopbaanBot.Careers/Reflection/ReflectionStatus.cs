namespace LoopbaanBot.Careers.Reflection;

public enum ReflectionStatus
{
    /// <summary>Under way or put aside; it can be picked up at any time.</summary>
    Draft,

    /// <summary>Kept in the journal.</summary>
    Kept,
}
