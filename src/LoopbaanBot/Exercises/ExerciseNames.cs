using LoopbaanBot.Careers.Exercises;

namespace LoopbaanBot.Exercises;

/// <summary>The names of exercises in text ids and in the ids of their dialogs.</summary>
internal static class ExerciseNames
{
    public static string Of(Exercise exercise) =>
        exercise switch
        {
            Exercise.KeepPruneSow => "keepPruneSow",
            Exercise.Anchor => "anchor",
            Exercise.BothAnd => "bothAnd",
            Exercise.TwinPrompt => "twinPrompt",
            Exercise.CareerVision => "careerVision",
            Exercise.ThreeChoices => "threeChoices",
            _ => throw new ArgumentOutOfRangeException(nameof(exercise), exercise, "There are six exercises."),
        };

    /// <summary>The text id of the name.</summary>
    public static string TitleOf(Exercise exercise) => $"exercise.{Of(exercise)}.name";
}
