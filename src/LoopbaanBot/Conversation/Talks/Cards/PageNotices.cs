using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Conversation.Talks.Cards;

/// <summary>The kind sentence above a page, when something was not as expected.</summary>
internal static class PageNotices
{
    public static string? For(Texts texts, PageFrame frame) =>
        frame.Error is { } error
            ? For(texts, error)
            : frame.Notice switch
            {
                DialogNotice.Restarted => texts["talk.restarted"],
                DialogNotice.AlreadyAnswered => texts["error.stale"],
                DialogNotice.NothingBefore => texts["talk.first"],
                DialogNotice.CannotSkip => texts["talk.choice.required"],
                DialogNotice.NoOtherWording => texts["talk.noOther"],
                _ => null,
            };

    /// <summary>Said beside the card and not in its place, so that the long text stays where it was typed.</summary>
    public static void SayTooLong(TeacherTurn turn, PromptError error) =>
        turn.Say(turn.Word("error.tooLong", ("count", (error.Actual - error.Max) ?? 0), ("max", error.Max ?? 0)));

    public static string For(Texts texts, PromptError error) =>
        error.Kind switch
        {
            PromptErrorKind.Empty => texts["talk.answer.required"],
            PromptErrorKind.TooLong => texts[
                "error.tooLong",
                ("count", (error.Actual - error.Max) ?? 0),
                ("max", error.Max ?? 0)
            ],
            PromptErrorKind.NotANumber or PromptErrorKind.OutOfRange => texts["reflection.scale.required"],
            PromptErrorKind.NotAChoice => texts["talk.choice.required"],
            PromptErrorKind.NeedsCard => texts["talk.needsCard"],
            PromptErrorKind.Custom when error.Code == QuestionInput.QuestionMissing => texts["reflection.own.required"],
            PromptErrorKind.Custom when error.Code == PlanInput.HalfMissing => texts["reflection.plan.required"],
            PromptErrorKind.Custom when error.Code == SummaryChoices.NothingToKeep => texts["summary.empty"],
            PromptErrorKind.NotADate => texts["error.notADate"],
            PromptErrorKind.DateInPast => texts["error.datePast"],
            PromptErrorKind.DateInFuture => texts["error.dateFuture"],
            // A dialog names its own sentence.
            PromptErrorKind.Custom when error.Code is { } id && texts.Templates.ContainsKey(id) => texts[id],
            _ => texts["talk.choice.required"],
        };
}
