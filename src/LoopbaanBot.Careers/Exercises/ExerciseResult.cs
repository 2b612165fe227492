namespace LoopbaanBot.Careers.Exercises;

/// <summary>An exercise that someone did on a day. Doing it again makes another one; nothing is overwritten.</summary>
public sealed record ExerciseResult(ExerciseId Id, DateOnly MadeOn, ExerciseOutcome Outcome)
{
    /// <exception cref="ArgumentException">There is nothing in it, or a text is blank or too long.</exception>
    public static ExerciseResult Make(ExerciseId id, DateOnly today, ExerciseOutcome outcome) =>
        outcome.IsEmpty
            ? throw new ArgumentException("An empty exercise cannot be kept.", nameof(outcome))
            : new(id, today, outcome.Checked());

    public Exercise Exercise => Outcome.Exercise;
}
