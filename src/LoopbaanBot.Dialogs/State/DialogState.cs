namespace LoopbaanBot.Dialogs.State;

/// <summary>Everything that is remembered of one person's talks between turns; the host stores it as JSON.</summary>
public sealed class DialogState
{
    /// <summary>The open talks, the active one last.</summary>
    public List<DialogInstance> Stack { get; set; } = [];

    /// <summary>
    /// The highest revision handed out. It outlives a talk, so that a card of an earlier run
    /// never looks like a card of this one.
    /// </summary>
    public int Revision { get; set; }
}
