using LoopbaanBot.Dialogs.State;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs;

/// <summary>
/// A talk, or a part of one, that can be begun by its id. One instance serves everybody: keep no state in it.
/// </summary>
/// <param name="id">Stored with the talk; another id is another dialog.</param>
/// <param name="version">Raise it when steps change meaning; open talks then begin anew.</param>
public abstract class Dialog(string id, int version)
{
    public string Id { get; } = id;

    public int Version { get; } = version;

    /// <summary>Called when this dialog was just put on the stack.</summary>
    public abstract ValueTask<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options,
        CancellationToken cancellationToken
    );

    /// <summary>Called with an input for this dialog; later and stop never come here.</summary>
    public abstract ValueTask<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc,
        CancellationToken cancellationToken
    );

    /// <summary>Shows the current page again without using the input.</summary>
    public abstract ValueTask<DialogTurnResult> RepromptDialogAsync(
        DialogContext dc,
        DialogNotice notice,
        CancellationToken cancellationToken
    );

    /// <summary>
    /// Called when the child on top ended (<see cref="DialogReason.Continue"/>) or was gone back out of.
    /// </summary>
    public abstract ValueTask<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result,
        CancellationToken cancellationToken
    );

    /// <summary>The typed draft of an instance of this dialog; null when it has none or it no longer fits.</summary>
    public virtual object? ReadDraft(DialogInstance instance) => null;

    /// <summary>Called when this dialog is about to end, or be stopped, with a child left half-way.</summary>
    /// <param name="instance">This dialog's own instance.</param>
    /// <param name="step">The step that waited for the child.</param>
    /// <param name="childDraft">What was given in the child so far.</param>
    public virtual void OnChildStopped(DialogInstance instance, string step, object? childDraft) { }
}
