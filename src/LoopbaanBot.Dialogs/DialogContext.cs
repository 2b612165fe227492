using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Dialogs.State;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs;

/// <summary>One turn on the stack of one person.</summary>
public sealed class DialogContext
{
    private readonly DialogStack _stack;

    internal DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state, DialogInput input)
    {
        _stack = new DialogStack(dialogs, state);
        Context = turnContext;
        Input = input;
    }

    public ITurnContext Context { get; }

    public DialogInput Input { get; }

    internal InputFate Fate { get; private set; }

    public DialogInstance? ActiveDialog => _stack.Top;

    /// <summary>
    /// True when there is a visited step behind the current one, in this dialog or in one that waits for it.
    /// </summary>
    public bool CanGoBack => _stack.HasStepBehind;

    /// <summary>
    /// Begins a dialog on top of whatever is open; that is interrupted and goes on by Show afterwards.
    /// </summary>
    /// <exception cref="InvalidOperationException">No dialog has this id.</exception>
    public ValueTask<DialogTurnResult> BeginDialogAsync(
        string dialogId,
        object? options,
        CancellationToken cancellationToken
    ) => BeginAsync(dialogId, options, isChild: false, cancellationToken);

    /// <summary>For dialogs: begins a dialog that the active one waits for, and is resumed by.</summary>
    /// <exception cref="InvalidOperationException">No dialog has this id.</exception>
    public ValueTask<DialogTurnResult> BeginChildAsync(
        string dialogId,
        object? options,
        CancellationToken cancellationToken
    )
    {
        if (_stack.TakeFromAside(dialogId) is { } dialog)
        {
            return dialog.RepromptDialogAsync(this, DialogNotice.None, cancellationToken);
        }

        return BeginAsync(dialogId, options, isChild: true, cancellationToken);
    }

    /// <summary>Gives the input to the active dialog.</summary>
    public ValueTask<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_stack.Top is not { } active)
        {
            return new(DialogTurnResult.Empty);
        }

        Fate = Input.Revision is { } revision && revision != active.Revision ? InputFate.Late : InputFate.Open;
        if (_stack.FindTopDialog() is not { } dialog)
        {
            return ForgetAsync(active, cancellationToken);
        }

        return Input.Command switch
        {
            DialogCommand.Later => new(Pause(active)),
            DialogCommand.Show => dialog.ContinueDialogAsync(this, cancellationToken),
            _ when Fate == InputFate.Late => dialog.RepromptDialogAsync(
                this,
                DialogNotice.AlreadyAnswered,
                cancellationToken
            ),
            DialogCommand.Stop => new(Stop()),
            _ => dialog.ContinueDialogAsync(this, cancellationToken),
        };
    }

    /// <summary>
    /// For dialogs: takes the active dialog off the stack and hands its result to the one that waits for it.
    /// </summary>
    public ValueTask<DialogTurnResult> EndDialogAsync(object? result, CancellationToken cancellationToken)
    {
        _stack.HandDownAside();
        var ended = _stack.Pop();
        UseInput();
        return ended.IsChild && _stack.FindTopDialog() is { } parent
            ? parent.ResumeDialogAsync(this, DialogReason.Continue, result, cancellationToken)
            : new(new DialogTurnResult(DialogTurnStatus.Complete, Result: result));
    }

    /// <summary>
    /// For dialogs: steps back out of the active child, which is set aside, into the one that waits for it.
    /// </summary>
    public ValueTask<DialogTurnResult> LeaveChildAsync(CancellationToken cancellationToken)
    {
        _stack.SetTopAside();
        UseInput();
        return _stack.FindTopDialog() is { } parent
            ? parent.ResumeDialogAsync(this, DialogReason.Back, null, cancellationToken)
            : ForgetAsync(_stack.Top!, cancellationToken);
    }

    /// <summary>Ends everything that is open; the result is the draft at the bottom, where the person began.</summary>
    public ValueTask<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var last = DialogTurnResult.Empty;
        while (_stack.Top is not null)
        {
            last = Stop();
        }

        return new(last);
    }

    /// <summary>
    /// The draft of the topmost dialog that has one of this type. Changes to it are saved with the state.
    /// </summary>
    public TDraft? FindDraft<TDraft>()
        where TDraft : class => _stack.FindDraft<TDraft>();

    /// <summary>For dialogs: makes every page that was shown so far an old one.</summary>
    public void RaiseRevision() => _stack.RaiseRevision();

    internal void UseInput() => Settle(InputFate.Used);

    internal void LeaveInput() => Settle(InputFate.Late);

    private void Settle(InputFate fate) => Fate = Fate == InputFate.Open ? fate : Fate;

    private ValueTask<DialogTurnResult> BeginAsync(
        string dialogId,
        object? options,
        bool isChild,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _stack.Push(dialogId, isChild).BeginDialogAsync(this, options, cancellationToken);
    }

    private DialogTurnResult Pause(DialogInstance active)
    {
        if (Fate == InputFate.Open)
        {
            active.RememberUnsent(Input);
        }

        return DialogTurnResult.Paused;
    }

    private DialogTurnResult Stop() => new(DialogTurnStatus.Cancelled, Result: _stack.Unwind());

    /// <summary>The code no longer has the dialog: its parent asks its step again, or the talk is over.</summary>
    private ValueTask<DialogTurnResult> ForgetAsync(DialogInstance unknown, CancellationToken cancellationToken)
    {
        _stack.Pop();
        LeaveInput();
        if (!unknown.IsChild || _stack.Top is not { } waiting)
        {
            return new(
                new DialogTurnResult(
                    DialogTurnStatus.Cancelled,
                    Result: unknown.Draft?.ToElement(),
                    Notice: DialogNotice.Gone
                )
            );
        }

        return _stack.FindTopDialog() is { } parent
            ? parent.RepromptDialogAsync(this, DialogNotice.Restarted, cancellationToken)
            : ForgetAsync(waiting, cancellationToken);
    }
}
