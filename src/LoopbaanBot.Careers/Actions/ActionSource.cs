namespace LoopbaanBot.Careers.Actions;

/// <summary>What an action came from.</summary>
/// <param name="Kind">The kind of thing.</param>
/// <param name="Reference">Its id or code, never words of a person; null for an action of one's own.</param>
public sealed record ActionSource(ActionSourceKind Kind, string? Reference = null)
{
    public static ActionSource Own { get; } = new(ActionSourceKind.Own);
}

public enum ActionSourceKind
{
    /// <summary>Thought of by the teacher, outside any talk.</summary>
    Own,

    /// <summary>The plan of a kept reflection.</summary>
    Reflection,

    /// <summary>The try-out of a career path.</summary>
    Path,

    /// <summary>A talk of a quarter of an hour with somebody who has a role (K §2).</summary>
    Role,

    /// <summary>The look back at the learning question half-way.</summary>
    Reframe,

    /// <summary>The smallest piece of another action.</summary>
    Action,

    /// <summary>What to do in spite of an excuse (K §3.5).</summary>
    Excuse,

    /// <summary>A chance that was seen.</summary>
    Chance,

    /// <summary>The end of a round in a group; which round is not kept.</summary>
    Round,
}
