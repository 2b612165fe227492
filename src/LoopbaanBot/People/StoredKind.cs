namespace LoopbaanBot.People;

/// <summary>A kind of row with something about a person. The texts <c>data.{name}.what</c> and <c>.why</c> say it in plain words.</summary>
/// <param name="Name">As in the row key before the bar.</param>
internal sealed record StoredKind(string Name, Retention Retention)
{
    public string Prefix { get; } = $"{Name}|";
}

/// <summary>How long rows of a kind stay.</summary>
internal enum Retention
{
    /// <summary>Until the person deletes it, or asks to be forgotten.</summary>
    UntilErased,

    /// <summary>For a term that its own words tell, or until the person is forgotten.</summary>
    UntilOver,

    /// <summary>Minutes to weeks: it removes itself when it has served.</summary>
    UntilUsed,
}
