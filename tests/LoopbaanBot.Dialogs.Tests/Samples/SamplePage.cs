using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Dialogs.Waterfalls;

namespace LoopbaanBot.Dialogs.Tests.Samples;

/// <summary>Holds everything that a real page could show, so that tests can look at it.</summary>
internal sealed record SamplePage(string Step, string? Shown) : DialogPage
{
    public DialogReason Reason { get; init; }

    public int Revision { get; init; }

    public (int Position, int Count) Place { get; init; }

    public DialogNotice Notice { get; init; }

    public PromptError? Error { get; init; }

    public string? LastWords { get; init; }

    public string? LateWords { get; init; }

    public (bool Back, bool Skip, bool Reword) Can { get; init; }

    public static SamplePage Of<TDraft>(WaterfallStepContext<TDraft> step, object? shown)
        where TDraft : class =>
        new(step.StepName, shown?.ToString())
        {
            Reason = step.Reason,
            Revision = step.Revision,
            Place = (step.Position, step.Count),
            Notice = step.Notice,
            Error = step.PromptError,
            LastWords = step.LastInput?.WordsFor(),
            LateWords = step.StaleInput?.WordsFor(),
            Can = (step.CanGoBack, step.CanSkip, step.CanReword),
        };
}
