using LoopbaanBot.Actions.Excuses;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Content;
using LoopbaanBot.Content.Moments;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Buddies.Moments.Cards;

/// <summary>What a group takes along: the steps with their minutes, the card for on the way, the link for the diary.</summary>
internal static class AlongViews
{
    public static View Steps(TeacherTurn turn, OpenedMoment opened)
    {
        var (kind, length) = (turn.Content.Moments[opened.Moment.Kind], opened.Moment.Length);
        var minutes = MomentSteps.Fit([.. kind.Steps.Select(step => step.Minutes)], length);
        return MomentParts.View(
            turn,
            turn.Texts["moment.steps.title", ("kind", kind.Name), ("count", length.Minutes)],
            null,
            [
                .. kind.Steps.Zip(minutes).Select(step => Line(turn.Texts, step.First, step.Second)),
                new AdaptiveTextBlock(Wording.SafetyOf(kind).ToString()),
                CardText.Small(turn.Texts["moment.steps.note"]),
            ],
            [
                MomentSubmit.Of(opened).Write(MomentSubmit.PocketVerb).ToAction(turn.Texts["moment.planned.pocket"]),
                .. opened.Moment.Kind == BuddyMomentKind.Walk
                    ? [ExcuseSubmit.List.ToAction(turn.Texts["moment.steps.excuse"])]
                    : Array.Empty<AdaptiveAction>(),
                Back(turn, opened),
            ]
        );
    }

    /// <summary>Nothing but the three questions, large: made to be photographed and put away (K109).</summary>
    public static View Pocket(TeacherTurn turn, OpenedMoment opened)
    {
        var kind = turn.Content.Moments[opened.Moment.Kind];
        return MomentParts.View(
            turn,
            turn.Texts["moment.pocket.title"],
            null,
            [
                .. Wording.QuestionsOf(kind).Select(question => CardText.Question(question.ToString())),
                new AdaptiveTextBlock(Wording.SafetyOf(kind).ToString()),
                CardText.Small(turn.Texts["moment.pocket.note"]),
            ],
            [Back(turn, opened)]
        );
    }

    public static View Diary(TeacherTurn turn, OpenedMoment opened, Uri link)
    {
        var isCancelled = opened.Moment.State == MomentState.Cancelled;
        return MomentParts.View(
            turn,
            turn.Texts[isCancelled ? "moment.cancelled.diary" : "moment.diary.title"],
            null,
            [
                new AdaptiveTextBlock(MomentWhen.Line(turn.Content, opened.Moment).ToString()),
                new AdaptiveTextBlock(turn.Texts["moment.diary.note"]),
                CardText.Small(turn.Texts[isCancelled ? "moment.cancelled.replaces" : "moment.diary.moved"]),
            ],
            [new AdaptiveOpenUrlAction(turn.Texts["moment.diary.fetch"], link), Back(turn, opened)]
        );
    }

    private static AdaptiveTextBlock Line(Texts texts, MomentStep step, int minutes) =>
        new(texts["moment.steps.line", ("count", minutes), ("text", step.Text.Fill())]);

    private static AdaptiveExecuteAction Back(TeacherTurn turn, OpenedMoment opened) =>
        MomentSubmit.Of(opened).Write(MomentSubmit.OpenVerb).ToAction(turn.Texts["moment.open"]);
}
