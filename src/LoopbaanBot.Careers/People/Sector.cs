namespace LoopbaanBot.Careers.People;

/// <summary>The kind of school, which decides what the people in class are called.</summary>
public enum Sector
{
    /// <summary>Primary education (po).</summary>
    Primary,

    /// <summary>Secondary education (vo).</summary>
    Secondary,

    /// <summary>Vocational education (mbo).</summary>
    Vocational,
}
