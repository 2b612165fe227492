namespace LoopbaanBot.Careers.Rhythm;

/// <summary>How often a question comes at most. The names are stored; the numbers are not.</summary>
public enum Dose
{
    /// <summary>Never: the teacher stopped, and can still ask for a question.</summary>
    None,

    /// <summary>One in a week (L r18; domain I11).</summary>
    Weekly,

    /// <summary>One in two weeks, the light track of those in training and induction (K019).</summary>
    EveryTwoWeeks,

    /// <summary>One in a calendar month, to keep it up after a programme (K163).</summary>
    Monthly,
}
