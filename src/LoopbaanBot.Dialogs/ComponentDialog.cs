using LoopbaanBot.Dialogs.State;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs;

/// <summary>
/// A bundle of dialogs that is begun and ended as one. Its dialogs have ids of their own that nobody outside can begin,
/// and the first one added is where it starts.
/// </summary>
public abstract class ComponentDialog(string id, int version) : Dialog(id, version)
{
    private string? _initialDialogId;

    internal DialogSet Dialogs { get; } = new();

    protected void AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        _initialDialogId ??= dialog.Id;
    }

    /// <summary>Turns what the component was begun with into the options of its first dialog.</summary>
    protected virtual object? OptionsForInitialDialog(object? options) => options;

    /// <summary>Turns the result of its first dialog into the result of the component.</summary>
    protected virtual object? OnEndDialog(object? result) => result;

    public sealed override ValueTask<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options,
        CancellationToken cancellationToken
    ) =>
        dc.BeginChildAsync(
            _initialDialogId ?? throw new InvalidOperationException($"Component '{Id}' has no dialogs."),
            OptionsForInitialDialog(options),
            cancellationToken
        );

    /// <summary>Only comes here when the code lost the inner dialog, so the component starts again.</summary>
    public sealed override ValueTask<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc,
        CancellationToken cancellationToken
    ) => RepromptDialogAsync(dc, DialogNotice.Restarted, cancellationToken);

    public sealed override async ValueTask<DialogTurnResult> RepromptDialogAsync(
        DialogContext dc,
        DialogNotice notice,
        CancellationToken cancellationToken
    ) => (await BeginDialogAsync(dc, null, cancellationToken)) with { Notice = notice };

    public sealed override ValueTask<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result,
        CancellationToken cancellationToken
    ) =>
        reason == DialogReason.Back
            ? dc.LeaveChildAsync(cancellationToken)
            : dc.EndDialogAsync(OnEndDialog(result), cancellationToken);

    public sealed override object? ReadDraft(DialogInstance instance) => instance.Live;

    /// <summary>A component has no draft of its own; when it stops, what its dialog held is handed down.</summary>
    public sealed override void OnChildStopped(DialogInstance instance, string step, object? childDraft)
    {
        if (childDraft is not null)
        {
            instance.Use(childDraft, type: null);
        }
    }
}
