namespace LoopbaanBot.Careers.Paths;

/// <summary>Whether a path goes beside or up. Neither is better (K §3.1).</summary>
public enum PathDirection
{
    /// <summary>Other work at the same height.</summary>
    Horizontal,

    /// <summary>Work with more say over the work of others.</summary>
    Vertical,
}
