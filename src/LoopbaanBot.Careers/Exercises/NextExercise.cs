namespace LoopbaanBot.Careers.Exercises;

/// <summary>What fits after an exercise. Never more than one, and nothing when the fitting ones were done.</summary>
public static class NextExercise
{
    /// <param name="made">Which exercises someone ever did, the one that just ended included or not.</param>
    public static Exercise? After(Exercise done, IEnumerable<Exercise> made)
    {
        var left = Fitting(done).Except(made).Cast<Exercise?>();
        return left.FirstOrDefault();
    }

    private static Exercise[] Fitting(Exercise done) =>
        done switch
        {
            Exercise.KeepPruneSow => [Exercise.Anchor, Exercise.CareerVision],
            Exercise.Anchor => [Exercise.CareerVision, Exercise.ThreeChoices],
            Exercise.BothAnd => [Exercise.KeepPruneSow, Exercise.CareerVision],
            Exercise.TwinPrompt => [Exercise.CareerVision, Exercise.Anchor],
            Exercise.CareerVision => [Exercise.ThreeChoices, Exercise.KeepPruneSow],
            Exercise.ThreeChoices => [Exercise.KeepPruneSow, Exercise.Anchor],
            _ => [],
        };
}
