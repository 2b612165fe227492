namespace LoopbaanBot.Careers.Programmes;

/// <summary>The forms in which a cohort walks together. Stored by name.</summary>
public enum Programme
{
    /// <summary>Three meetings in three months, with assignments between (K §3).</summary>
    ThreeMonths,

    /// <summary>The Loopbaanlab: three days over some weeks (L). How far apart is not in the source; 0, 14 and 35 days are ours.</summary>
    Lab,

    /// <summary>The Loopbaanlab on three days in a row (L).</summary>
    CompactLab,
}
