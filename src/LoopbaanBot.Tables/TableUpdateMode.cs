namespace LoopbaanBot.Tables;

/// <summary>What happens to stored properties that the new entity does not name.</summary>
public enum TableUpdateMode
{
    /// <summary>They stay as they are.</summary>
    Merge,

    /// <summary>They are removed.</summary>
    Replace,
}
