using System.Diagnostics.CodeAnalysis;
using LoopbaanBot.Dialogs.State;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Waterfalls;

public abstract partial class WaterfallDialog<TDraft>
{
    public sealed override ValueTask<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options,
        CancellationToken cancellationToken
    )
    {
        var run = Run(dc, dc.ActiveDialog!, CreateDraft(options));
        var first = _steps.NextAfter(null, run.Draft);
        return run.EnterAsync(first, DialogReason.Begin, DialogNotice.None, cancellationToken);
    }

    public sealed override ValueTask<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc,
        CancellationToken cancellationToken
    ) =>
        !Fits(dc.ActiveDialog!, out var draft, out var step) ? RestartAsync(dc, null, cancellationToken)
        : step is QuestionStep<TDraft> question
            ? Run(dc, dc.ActiveDialog!, draft).HandleAsync(question, cancellationToken)
        : RepromptDialogAsync(dc, DialogNotice.Restarted, cancellationToken);

    public sealed override ValueTask<DialogTurnResult> RepromptDialogAsync(
        DialogContext dc,
        DialogNotice notice,
        CancellationToken cancellationToken
    ) =>
        Fits(dc.ActiveDialog!, out var draft, out var step)
            ? Run(dc, dc.ActiveDialog!, draft).ShowAsync(step, notice, cancellationToken)
            : RestartAsync(dc, null, cancellationToken);

    public sealed override ValueTask<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result,
        CancellationToken cancellationToken
    )
    {
        if (!Fits(dc.ActiveDialog!, out var draft, out var step) || step is not ChildStep<TDraft> child)
        {
            return RestartAsync(dc, result, cancellationToken);
        }

        var run = Run(dc, dc.ActiveDialog!, draft);
        return reason == DialogReason.Back
            ? run.BackAsync(child, cancellationToken)
            : run.KeepChildAsync(child, result, cancellationToken);
    }

    private WaterfallRun<TDraft> Run(DialogContext dc, DialogInstance instance, TDraft draft)
    {
        instance.Use(draft, json);
        return new WaterfallRun<TDraft>(_steps, dc, instance, draft);
    }

    /// <summary>Whether this code can go on where the stored talk left off.</summary>
    private bool Fits(
        DialogInstance instance,
        [NotNullWhen(true)] out TDraft? draft,
        [NotNullWhen(true)] out WaterfallStep<TDraft>? step
    )
    {
        step = _steps.Find(instance.Step);
        draft = instance.Read(json);
        return instance.Version == Version && step is not null && draft is not null;
    }

    /// <param name="childResult">What a child had just ended with; kept if its step still exists.</param>
    private async ValueTask<DialogTurnResult> RestartAsync(
        DialogContext dc,
        object? childResult,
        CancellationToken cancellationToken
    )
    {
        dc.LeaveInput();
        var instance = dc.ActiveDialog!;
        object? old = instance.Read(json) ?? (object?)instance.Draft?.ToElement();
        var draft = Migrate(instance.Version, old as TDraft) ?? CreateDraft(null);
        var run = Run(dc, instance, draft);
        if (childResult is not null && _steps.Find(instance.Step) is ChildStep<TDraft> child)
        {
            child.Keep(new WaterfallStepContext<TDraft>(run, child, DialogReason.Restart), childResult);
        }

        instance.Version = Version;
        instance.Visited.Clear();
        var first = _steps.NextAfter(null, draft);
        var result = await run.EnterAsync(first, DialogReason.Restart, DialogNotice.Restarted, cancellationToken);
        return result.Status == DialogTurnStatus.Waiting && old != draft ? result with { Result = old } : result;
    }
}
