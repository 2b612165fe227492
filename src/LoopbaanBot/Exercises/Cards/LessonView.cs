using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Exercises.Cards;

/// <summary>The half of a twin prompt that goes to class, as text to copy. The teacher's own answer stays behind.</summary>
internal static class LessonView
{
    private const string CopyId = "copy";

    public static View For(TeacherTurn turn, ExerciseResult result, TwinPrompt twin) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body = [CardText.Heading(turn.Texts["exercise.twinPrompt.lesson"]), .. Lesson(turn.Texts, twin)],
                Actions = [new OpenExerciseSubmit(result.Id).Write().ToAction(turn.Texts["exercise.twinPrompt.back"])],
            },
            () => ExercisePosts.Kept(turn.Texts, result)
        );

    private static IEnumerable<AdaptiveElement> Lesson(Texts texts, TwinPrompt twin)
    {
        if (twin.ForPupils is not { } idea)
        {
            yield return new AdaptiveTextBlock(texts["exercise.twinPrompt.lessonEmpty"]);
            yield break;
        }

        yield return new AdaptiveTextBlock(texts["exercise.twinPrompt.lessonNote"]);
        yield return new AdaptiveTextInput(CopyId)
        {
            Label = texts["exercise.twinPrompt.lessonCopy"],
            IsMultiline = true,
            Value = texts["exercise.twinPrompt.lessonText", ("question", twin.Question), ("idea", idea)],
        };
    }
}
