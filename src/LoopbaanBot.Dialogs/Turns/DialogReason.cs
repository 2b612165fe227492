namespace LoopbaanBot.Dialogs.Turns;

/// <summary>Why a step is asked now.</summary>
public enum DialogReason
{
    Begin,

    /// <summary>The step before was answered or skipped, or a child dialog ended.</summary>
    Continue,

    Back,

    Show,

    /// <summary>The last answer to this step was refused.</summary>
    Retry,

    Reword,

    Help,

    /// <summary>The dialog changed under a running talk and starts again.</summary>
    Restart,
}
