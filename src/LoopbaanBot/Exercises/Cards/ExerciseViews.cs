using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.LearningQuestions.Reframe;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Exercises.Cards;

/// <summary>"Oefeningen": the list, one that was done, and the question before deleting. All views.</summary>
internal static class ExerciseViews
{
    /// <summary>What fits in one card with room to spare.</summary>
    private const int MostListed = 60;

    /// <param name="made">Oldest first.</param>
    public static View List(TeacherTurn turn, IReadOnlyList<ExerciseResult> made) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["exercise.title"]),
                    new AdaptiveTextBlock(turn.Texts["exercise.note"]),
                    ChoiceOf(turn.Texts["exercise.choose"], TopicSubmit.Key, Offers(turn.Texts)),
                    new AdaptiveActionSet(BeginChosen(turn.Texts)),
                    .. made.Count == 0 ? [] : Made(turn.Texts, made),
                ],
                Actions = [Verbs.OpenMenu.ToAction(turn.Texts["menu.button"])],
            },
            ExercisePosts.Doorway(turn.Texts)
        );

    public static View Read(TeacherTurn turn, ExerciseResult result) => Closed(turn, result, [], next: null);

    /// <param name="next">The one exercise that fits after this one.</param>
    public static View Kept(TeacherTurn turn, ExerciseResult result, Exercise? next) =>
        Closed(turn, result, [new AdaptiveTextBlock(turn.Texts["exercise.kept"])], next);

    public static View AskDelete(TeacherTurn turn, ExerciseResult result) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(NameOf(turn.Texts, result.Exercise)),
                    new AdaptiveTextBlock(
                        turn.Texts[
                            "exercise.deleteConfirm",
                            ("exercise", NameOf(turn.Texts, result.Exercise)),
                            ("date", result.MadeOn)
                        ]
                    ),
                ],
                Actions =
                [
                    new DeleteExerciseSubmit(result.Id, Confirmed: true)
                        .Write()
                        .ToAction(turn.Texts["exercise.deleteYes"], AdaptiveActionStyle.Destructive),
                    new OpenExerciseSubmit(result.Id).Write().ToAction(turn.Texts["exercise.deleteNo"]),
                ],
            },
            ExercisePosts.Kept(turn.Texts, result)
        );

    private static View Closed(
        TeacherTurn turn,
        ExerciseResult result,
        IReadOnlyList<AdaptiveElement> notice,
        Exercise? next
    ) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(NameOf(turn.Texts, result.Exercise)),
                    .. notice,
                    CardText.Small(turn.Texts["exercise.madeOn", ("date", result.MadeOn)]),
                    .. ExerciseLines.Of(turn.Texts, result.Outcome),
                    .. next is { } fitting ? Suggestion(turn.Texts, fitting) : [],
                    new AdaptiveTextBlock(turn.Texts["talk.privateCard"])
                    {
                        IsSubtle = true,
                        Size = AdaptiveTextSize.Small,
                    },
                ],
                Actions = [.. ClosedButtons(turn.Texts, result)],
            },
            () => ExercisePosts.Kept(turn.Texts, result)
        );

    private static IEnumerable<AdaptiveElement> Suggestion(Texts texts, Exercise next)
    {
        yield return new AdaptiveTextBlock(texts["exercise.next", ("exercise", NameOf(texts, next))]);
        yield return new AdaptiveActionSet(Begin(next, texts["exercise.begin"]));
    }

    private static IEnumerable<AdaptiveExecuteAction> ClosedButtons(Texts texts, ExerciseResult result)
    {
        yield return Begin(result.Exercise, texts["exercise.again"]);
        if (result.Outcome is TwinPrompt)
        {
            yield return new LessonSubmit(result.Id).Write().ToAction(texts["exercise.twinPrompt.lesson"]);
        }

        yield return new ShareItemSubmit(ShareableExercise.RefOf(result), ShareChoice.Empty)
            .Write()
            .ToAction(texts["share.button"]);
        yield return new DeleteExerciseSubmit(result.Id, Confirmed: false).Write().ToAction(texts["exercise.delete"]);
        yield return ShowExercisesSubmit.Write().ToAction(texts["exercise.all"]);
    }

    private static AdaptiveExecuteAction Begin(Exercise exercise, string title) =>
        BeginSubmit.Write(ExerciseNames.Of(exercise)).ToAction(title);

    /// <summary>The exercises, and the look back at the learning question, which is one of them (X2).</summary>
    private static AdaptiveChoice[] Offers(Texts texts) =>
        [
            .. Enum.GetValues<Exercise>()
                .Select(ExerciseNames.Of)
                .Select(name => new AdaptiveChoice(texts[$"exercise.{name}.offer"], name)),
            new AdaptiveChoice(texts["reframe.offer"], ReframeDialog.DialogId),
        ];

    private static IEnumerable<AdaptiveElement> Made(Texts texts, IReadOnlyList<ExerciseResult> made)
    {
        var latest = made.Reverse()
            .Take(MostListed)
            .Select(result => new AdaptiveChoice(Item(texts, result), result.Id.ToString()));
        yield return ChoiceOf(texts["exercise.made"], OpenExerciseSubmit.ChoiceId, [.. latest]);
        yield return new AdaptiveActionSet(
            OpenExerciseSubmit.WriteForChosen().ToAction(texts["exercise.open"]),
            DeleteExerciseSubmit.WriteForChosen().ToAction(texts["exercise.delete"])
        );
    }

    private static string Item(Texts texts, ExerciseResult result) =>
        texts["exercise.item", ("date", result.MadeOn), ("exercise", NameOf(texts, result.Exercise))];

    private static AdaptiveChoiceSetInput ChoiceOf(string label, string id, AdaptiveChoice[] choices) =>
        new(id)
        {
            Label = label,
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = choices[0].Value,
            Choices = choices,
        };

    /// <summary>The topic is read from the list itself.</summary>
    private static AdaptiveExecuteAction BeginChosen(Texts texts) =>
        CardCommand.Of(BeginSubmit.Verb).ToAction(texts["exercise.begin"], AdaptiveActionStyle.Positive);

    private static string NameOf(Texts texts, Exercise exercise) => texts[ExerciseNames.TitleOf(exercise)];
}
