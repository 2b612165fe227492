using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Exercises;

/// <summary>Opens "Oefeningen": what there is, and what was done.</summary>
internal static class ShowExercisesSubmit
{
    public static CardCommand Write() => CardCommand.Of("exercise.list");
}

/// <summary>Opens one exercise that was done: the one of the button, or the one chosen from the list.</summary>
internal sealed record OpenExerciseSubmit(ExerciseId Exercise)
{
    public const string Verb = "exercise.open";
    public const string Key = "exercise-id";

    /// <summary>The input of the list.</summary>
    public const string ChoiceId = "made";

    public CardCommand Write() => CardCommand.Of(Verb, (Key, Exercise.ToString()));

    public static CardCommand WriteForChosen() => CardCommand.Of(Verb);

    public static ExerciseId? Parse(CardData data) => ExerciseId.Parse(data[Key] ?? data[ChoiceId]);
}

/// <summary>Opens the lesson idea of a twin prompt.</summary>
internal sealed record LessonSubmit(ExerciseId Exercise)
{
    public const string Verb = "exercise.lesson";

    public CardCommand Write() => CardCommand.Of(Verb, (OpenExerciseSubmit.Key, Exercise.ToString()));
}

/// <summary>Asks to delete an exercise, and the second time does.</summary>
internal sealed record DeleteExerciseSubmit(ExerciseId Exercise, bool Confirmed)
{
    public const string Verb = "exercise.delete";

    public CardCommand Write() => CardCommand.Of(Verb, (OpenExerciseSubmit.Key, Exercise.ToString())).Sure(Confirmed);

    /// <summary>The button of the list: it deletes what is chosen there, after the question.</summary>
    public static CardCommand WriteForChosen() => CardCommand.Of(Verb);

    public static DeleteExerciseSubmit? Parse(CardData data) =>
        OpenExerciseSubmit.Parse(data) is { } exercise ? new DeleteExerciseSubmit(exercise, data.IsSure) : null;
}
