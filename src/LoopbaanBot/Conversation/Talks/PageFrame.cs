using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Dialogs.Waterfalls;
using LoopbaanBot.People;

namespace LoopbaanBot.Conversation.Talks;

/// <summary>What surrounds a page: its buttons, what went wrong, and the words that were not kept yet.</summary>
internal sealed record PageFrame(int Revision)
{
    public bool CanGoBack { get; init; }

    public bool CanSkip { get; init; }

    public bool CanReword { get; init; }

    public bool WantsHelp { get; init; }

    /// <summary>The same frame with its help open, as long as somebody is new here.</summary>
    public PageFrame For(Teacher teacher) => teacher.Asked.HasFadedHelp() ? this : this with { WantsHelp = true };

    public PromptError? Error { get; init; }

    public DialogNotice Notice { get; init; }

    /// <summary>Words that were refused on this page; shown again so that nothing is lost.</summary>
    public DialogInput? Unkept { get; init; }

    /// <summary>Words from a page that was no longer current; shown beside this one so that nothing is lost.</summary>
    public DialogInput? Late { get; init; }
}

/// <summary>Reads the frame off a step.</summary>
internal static class PageFrames
{
    public static PageFrame Frame<TDraft>(this WaterfallStepContext<TDraft> step)
        where TDraft : class =>
        new(step.Revision)
        {
            CanGoBack = step.CanGoBack,
            CanSkip = step.CanSkip,
            CanReword = step.CanReword,
            WantsHelp = step.Reason == DialogReason.Help,
            Error = step.PromptError,
            Notice = step.Notice,
            Unkept = step.LastInput,
            Late = step.StaleInput,
        };
}
