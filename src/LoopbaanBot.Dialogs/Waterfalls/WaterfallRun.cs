using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.State;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Waterfalls;

/// <summary>One turn through one waterfall.</summary>
internal sealed class WaterfallRun<TDraft>(
    WaterfallSteps<TDraft> steps,
    DialogContext dc,
    DialogInstance instance,
    TDraft draft
)
    where TDraft : class
{
    /// <summary>Someone who keeps jumping to and fro must not make the stored state grow without end.</summary>
    private const int MaxVisited = 64;

    public TDraft Draft => draft;

    public DialogInput Input => dc.Input;

    public ITurnContext TurnContext => dc.Context;

    public int Revision => instance.Revision;

    public bool CanGoBack => dc.CanGoBack;

    public (int Position, int Count) Locate(WaterfallStep<TDraft> step) => steps.Locate(step, draft, instance.Visited);

    public ValueTask<DialogTurnResult> HandleAsync(QuestionStep<TDraft> step, CancellationToken cancellationToken) =>
        Input.Command switch
        {
            DialogCommand.Answer => AnswerAsync(step, cancellationToken),
            DialogCommand.Back => KeepAndGoBackAsync(step, cancellationToken),
            DialogCommand.Skip => SkipAsync(step, cancellationToken),
            DialogCommand.Reword => new(Reword(step)),
            DialogCommand.Help => new(AskAgain(step, DialogReason.Help)),
            _ => new(AskAgain(step, DialogReason.Show)),
        };

    public ValueTask<DialogTurnResult> KeepChildAsync(
        ChildStep<TDraft> step,
        object? result,
        CancellationToken cancellationToken
    )
    {
        var context = new WaterfallStepContext<TDraft>(this, step, DialogReason.Continue);
        step.Keep(context, result);
        return MoveOnAsync(step, context, cancellationToken);
    }

    public ValueTask<DialogTurnResult> BackAsync(WaterfallStep<TDraft> current, CancellationToken cancellationToken)
    {
        while (instance.Visited.Count > 0)
        {
            var name = instance.Visited[^1];
            instance.Visited.RemoveAt(instance.Visited.Count - 1);
            if (steps.Find(name) is { } previous)
            {
                return EnterAsync(previous, DialogReason.Back, DialogNotice.None, cancellationToken);
            }
        }

        return CanGoBack
            ? dc.LeaveChildAsync(cancellationToken)
            : ShowAsync(current, DialogNotice.NothingBefore, cancellationToken);
    }

    /// <summary>Shows a step as it stands: a question is asked again, a child begun again.</summary>
    public ValueTask<DialogTurnResult> ShowAsync(
        WaterfallStep<TDraft> step,
        DialogNotice notice,
        CancellationToken cancellationToken
    ) =>
        step is QuestionStep<TDraft> question
            ? new(AskAgain(question, DialogReason.Show, notice))
            : EnterAsync(step, DialogReason.Show, notice, cancellationToken);

    /// <summary>Goes to a step, or to the end of the dialog when there is none.</summary>
    public async ValueTask<DialogTurnResult> EnterAsync(
        WaterfallStep<TDraft>? step,
        DialogReason reason,
        DialogNotice notice,
        CancellationToken cancellationToken
    )
    {
        if (step is null)
        {
            return await dc.EndDialogAsync(draft, cancellationToken);
        }

        instance.Step = step.Name;
        instance.Unsent = null;
        dc.RaiseRevision();
        dc.UseInput();
        if (step is ChildStep<TDraft> child)
        {
            var begun = await dc.BeginChildAsync(child.DialogId, child.Options(draft), cancellationToken);
            return notice == DialogNotice.None ? begun : begun with { Notice = notice };
        }

        return Ask((QuestionStep<TDraft>)step, reason, notice, error: null, lastInput: null);
    }

    private ValueTask<DialogTurnResult> AnswerAsync(QuestionStep<TDraft> step, CancellationToken cancellationToken)
    {
        var context = new WaterfallStepContext<TDraft>(this, step, DialogReason.Continue);
        step.Keep(context);
        return context.PromptError is { } error
            ? new(AskAgain(step, DialogReason.Retry, DialogNotice.NotUnderstood, error))
            : MoveOnAsync(step, context, cancellationToken);
    }

    /// <summary>Going back must not cost words: what stands in the inputs is kept where it can be read.</summary>
    private ValueTask<DialogTurnResult> KeepAndGoBackAsync(
        QuestionStep<TDraft> step,
        CancellationToken cancellationToken
    )
    {
        if (CanGoBack && Input.Values is not null)
        {
            step.Keep(new WaterfallStepContext<TDraft>(this, step, DialogReason.Back));
        }

        return BackAsync(step, cancellationToken);
    }

    private ValueTask<DialogTurnResult> SkipAsync(QuestionStep<TDraft> step, CancellationToken cancellationToken)
    {
        if (!step.CanSkip)
        {
            return ShowAsync(step, DialogNotice.CannotSkip, cancellationToken);
        }

        var context = new WaterfallStepContext<TDraft>(this, step, DialogReason.Continue);
        step.Skip?.Invoke(context);
        return MoveOnAsync(step, context, cancellationToken);
    }

    private DialogTurnResult Reword(QuestionStep<TDraft> step)
    {
        if (step.Reword is null)
        {
            return AskAgain(step, DialogReason.Reword, DialogNotice.NoOtherWording);
        }

        step.Reword(new WaterfallStepContext<TDraft>(this, step, DialogReason.Reword));
        dc.RaiseRevision();
        return AskAgain(step, DialogReason.Reword);
    }

    private ValueTask<DialogTurnResult> MoveOnAsync(
        WaterfallStep<TDraft> from,
        WaterfallStepContext<TDraft> context,
        CancellationToken cancellationToken
    )
    {
        if (context.IsEnded)
        {
            return dc.EndDialogAsync(context.Result, cancellationToken);
        }

        var next = context.Target is { } name ? steps.Get(name) : steps.NextAfter(from, draft);
        if (instance.Visited.Count == MaxVisited)
        {
            instance.Visited.RemoveAt(0);
        }

        instance.Visited.Add(from.Name);
        return EnterAsync(next, DialogReason.Continue, DialogNotice.None, cancellationToken);
    }

    private DialogTurnResult AskAgain(
        QuestionStep<TDraft> step,
        DialogReason reason,
        DialogNotice notice = DialogNotice.None,
        PromptError? error = null
    )
    {
        var isOpen = dc.Fate == InputFate.Open && Input.CountCharacters() > 0;
        if (isOpen)
        {
            instance.RememberUnsent(Input);
        }

        return Ask(step, reason, notice, error, isOpen || error is not null ? Input : instance.Unsent);
    }

    private DialogTurnResult Ask(
        QuestionStep<TDraft> step,
        DialogReason reason,
        DialogNotice notice,
        PromptError? error,
        DialogInput? lastInput
    )
    {
        var context = new WaterfallStepContext<TDraft>(this, step, reason)
        {
            Notice = notice,
            PromptError = error,
            LastInput = lastInput,
            StaleInput = dc.Fate == InputFate.Late && Input.CountCharacters() > 0 ? Input : null,
        };
        return new DialogTurnResult(DialogTurnStatus.Waiting, step.Ask(context), Notice: notice);
    }
}
