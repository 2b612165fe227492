using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Waterfalls;

/// <summary>What a step knows while it asks, or while it keeps an answer.</summary>
public sealed class WaterfallStepContext<TDraft>
    where TDraft : class
{
    private readonly WaterfallRun<TDraft> _run;
    private readonly WaterfallStep<TDraft> _step;
    private (int Position, int Count)? _place;

    internal WaterfallStepContext(WaterfallRun<TDraft> run, WaterfallStep<TDraft> step, DialogReason reason) =>
        (_run, _step, Reason) = (run, step, reason);

    public TDraft Draft => _run.Draft;

    public ITurnContext Context => _run.TurnContext;

    public string StepName => _step.Name;

    public DialogReason Reason { get; }

    /// <summary>Belongs in every button of the page, so that a press on an old page is recognised.</summary>
    public int Revision => _run.Revision;

    /// <summary>Which of the steps that this person sees this is, from 1.</summary>
    public int Position => Place.Position;

    /// <summary>How many steps this person sees as things stand; answers may still change it.</summary>
    public int Count => Place.Count;

    public bool CanGoBack => _run.CanGoBack;

    public bool CanSkip => _step is QuestionStep<TDraft> { CanSkip: true };

    public bool CanReword => _step is QuestionStep<TDraft> { Reword: not null };

    public DialogNotice Notice { get; internal init; }

    /// <summary>What was wrong with the last answer to this step.</summary>
    public PromptError? PromptError { get; internal set; }

    /// <summary>The words given to this step that were not kept, so that the page can show them again.</summary>
    public DialogInput? LastInput { get; internal init; }

    /// <summary>The words given to a page that was no longer current. They may belong to another step.</summary>
    public DialogInput? StaleInput { get; internal init; }

    internal DialogInput Input => _run.Input;

    internal string? Target { get; private set; }

    internal bool IsEnded { get; private set; }

    internal object? Result { get; private set; }

    private (int Position, int Count) Place => _place ??= _run.Locate(_step);

    /// <summary>In keep or skip: on to the named step instead of the next. The step need not be on the road.</summary>
    public void GoTo(string stepName) => Target = stepName;

    /// <summary>In keep or skip: the dialog ends now with this result.</summary>
    public void EndDialog(object? result) => (IsEnded, Result) = (true, result);

    /// <summary>In keep, before anything is changed: asks again, for a rule that only the draft can decide.</summary>
    public void Refuse(PromptError error) => PromptError = error;
}
