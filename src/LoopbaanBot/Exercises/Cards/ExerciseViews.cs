using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
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
                    .. made.Count == 0 ? [] : new AdaptiveElement[] { Made(turn.Texts, made) },
                ],
                Actions = [.. ListButtons(turn.Texts, made.Count > 0)],
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
                    .. next is { } fitting ? [Suggestion(turn.Texts, fitting)] : Array.Empty<AdaptiveElement>(),
                    new AdaptiveTextBlock(turn.Texts["talk.private"])
                    {
                        IsSubtle = true,
                        Size = AdaptiveTextSize.Small,
                    },
                ],
                Actions = [.. ClosedButtons(turn.Texts, result, next)],
            },
            () => ExercisePosts.Kept(turn.Texts, result)
        );

    private static AdaptiveTextBlock Suggestion(Texts texts, Exercise next) =>
        new(texts["exercise.next", ("exercise", NameOf(texts, next))]);

    private static IEnumerable<AdaptiveExecuteAction> ClosedButtons(Texts texts, ExerciseResult result, Exercise? next)
    {
        if (next is { } fitting)
        {
            yield return Begin(fitting, NameOf(texts, fitting));
        }
        else
        {
            yield return Begin(result.Exercise, texts["exercise.again"]);
        }

        if (result.Outcome is TwinPrompt)
        {
            yield return new LessonSubmit(result.Id).Write().ToAction(texts["exercise.twinPrompt.lesson"]);
        }

        yield return new DeleteExerciseSubmit(result.Id, Confirmed: false).Write().ToAction(texts["exercise.delete"]);
        yield return ShowExercisesSubmit.Write().ToAction(texts["exercise.all"]);
        yield return Verbs.OpenMenu.ToAction(texts["menu.button"]);
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

    private static AdaptiveChoiceSetInput Made(Texts texts, IReadOnlyList<ExerciseResult> made) =>
        ChoiceOf(
            texts["exercise.made"],
            OpenExerciseSubmit.ChoiceId,
            [
                .. made.Reverse()
                    .Take(MostListed)
                    .Select(result => new AdaptiveChoice(
                        texts["exercise.item", ("date", result.MadeOn), ("exercise", NameOf(texts, result.Exercise))],
                        result.Id.ToString()
                    )),
            ]
        );

    private static AdaptiveChoiceSetInput ChoiceOf(string label, string id, AdaptiveChoice[] choices) =>
        new(id)
        {
            Label = label,
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = choices[0].Value,
            Choices = choices,
        };

    /// <summary>To begin, the topic is read from the list itself.</summary>
    private static IEnumerable<AdaptiveExecuteAction> ListButtons(Texts texts, bool hasMade)
    {
        yield return CardCommand.Of(BeginSubmit.Verb).ToAction(texts["exercise.begin"], AdaptiveActionStyle.Positive);
        if (hasMade)
        {
            yield return OpenExerciseSubmit.WriteForChosen().ToAction(texts["exercise.open"]);
            yield return DeleteExerciseSubmit.WriteForChosen().ToAction(texts["exercise.delete"]);
        }

        yield return Verbs.OpenMenu.ToAction(texts["menu.button"]);
    }

    private static string NameOf(Texts texts, Exercise exercise) => texts[ExerciseNames.TitleOf(exercise)];
}
