using LoopbaanBot.Content;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Reflection.Cards;

/// <summary>The kind sentence above a page, when something was not as expected.</summary>
internal static class PageNotices
{
    public static string? For(Texts texts, PageFrame frame) =>
        frame.Error is { } error
            ? For(texts, error)
            : frame.Notice switch
            {
                DialogNotice.Restarted => texts["talk.restarted"],
                DialogNotice.AlreadyAnswered => texts["talk.alreadyAnswered"],
                DialogNotice.NothingBefore => texts["talk.nothingBefore"],
                DialogNotice.CannotSkip => texts["talk.cannotSkip"],
                DialogNotice.NoOtherWording => texts["talk.noOtherWording"],
                _ => null,
            };

    public static string For(Texts texts, PromptError error) =>
        error.Kind switch
        {
            PromptErrorKind.Empty => texts["talk.empty"],
            PromptErrorKind.TooLong => texts["talk.tooLong", ("count", (error.Actual - error.Max) ?? 0)],
            PromptErrorKind.NotANumber or PromptErrorKind.OutOfRange => texts["talk.notANumber"],
            PromptErrorKind.NotAChoice => texts["talk.notAChoice"],
            PromptErrorKind.NeedsCard => texts["talk.needsCard"],
            PromptErrorKind.Custom when error.Code == QuestionInput.QuestionMissing => texts["talk.questionMissing"],
            PromptErrorKind.Custom when error.Code == PlanInput.HalfMissing => texts["talk.planHalf"],
            PromptErrorKind.Custom when error.Code == SummaryChoices.NothingToKeep => texts["talk.nothingToKeep"],
            _ => texts["talk.notUnderstood"],
        };
}
