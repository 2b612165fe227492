using LoopbaanBot.Careers.Exercises;

namespace LoopbaanBot.Exercises.Talks;

/// <summary>An exercise while it is done.</summary>
internal interface IExerciseDraft
{
    static abstract Exercise Exercise { get; }

    /// <summary>What was written so far.</summary>
    ExerciseOutcome ToOutcome();
}
