namespace LoopbaanBot.Dialogs.Turns;

/// <summary>What a person does with the page in front of them.</summary>
public enum DialogCommand
{
    Answer,

    /// <summary>To the step that was visited before this one; its answer is still in the draft.</summary>
    Back,

    /// <summary>On to the next step without an answer.</summary>
    Skip,

    /// <summary>The same question in other words.</summary>
    Reword,

    /// <summary>The same page, with an explanation.</summary>
    Help,

    /// <summary>Not now: everything stays on the stack.</summary>
    Later,

    /// <summary>The talk ends; what was given so far is the result.</summary>
    Stop,

    /// <summary>The same page again: reopened, refreshed, or after something else was dealt with.</summary>
    Show,
}
