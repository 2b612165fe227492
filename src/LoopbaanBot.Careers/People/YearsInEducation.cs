namespace LoopbaanBot.Careers.People;

/// <summary>How long somebody works in education. The limits are closed: the source leaves exactly 5 and 15 open (K §3.3).</summary>
public enum YearsInEducation
{
    /// <summary>0 to 4 years.</summary>
    UpToFour,

    /// <summary>5 to 15 years.</summary>
    FiveToFifteen,

    /// <summary>16 years and more.</summary>
    SixteenOrMore,
}
