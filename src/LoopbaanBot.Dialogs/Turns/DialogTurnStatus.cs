namespace LoopbaanBot.Dialogs.Turns;

/// <summary>How a talk stands after a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>No talk is open.</summary>
    Empty,

    /// <summary>A page waits for an answer.</summary>
    Waiting,

    /// <summary>The talk came to its end. An interrupted talk may still lie below it on the stack.</summary>
    Complete,

    /// <summary>The person stopped, or the talk no longer exists.</summary>
    Cancelled,

    /// <summary>Later: the talk stays where it is, and <see cref="DialogCommand.Show"/> reopens it.</summary>
    Paused,
}
