using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Exercises.Cards;

/// <summary>The cards about exercises that stand in the chat. They name the exercise and nothing that was written.</summary>
internal static class ExercisePosts
{
    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "exercise.title"),
            [Wording.Of(texts, "exercise.card")],
            [new PostedButton(Wording.Of(texts, "reflection.card.view"), ShowExercisesSubmit.Write())]
        );

    public static PostedCard Kept(Texts texts, ExerciseResult result) =>
        new(
            Wording.Of(
                texts,
                "exercise.postedKept",
                ("exercise", NameOf(texts, result.Exercise)),
                ("date", result.MadeOn)
            ),
            [],
            [new PostedButton(Wording.Of(texts, "reflection.card.view"), new OpenExerciseSubmit(result.Id).Write())]
        );

    public static PostedCard Nothing(Texts texts, Exercise exercise) =>
        new(
            NameOf(texts, exercise),
            [Wording.Of(texts, "exercise.nothing")],
            [
                new PostedButton(Wording.Of(texts, "exercise.begin"), BeginSubmit.Write(ExerciseNames.Of(exercise))),
                All(texts),
            ]
        );

    public static PostedCard Deleted(Texts texts, Exercise exercise) =>
        new(
            NameOf(texts, exercise),
            [Wording.Of(texts, "exercise.deleted")],
            [All(texts), new PostedButton(Wording.Of(texts, "menu.button"), Verbs.OpenMenu)]
        );

    private static PostedButton All(Texts texts) => new(Wording.Of(texts, "exercise.all"), ShowExercisesSubmit.Write());

    private static Wording NameOf(Texts texts, Exercise exercise) => Wording.Of(texts, ExerciseNames.TitleOf(exercise));
}
