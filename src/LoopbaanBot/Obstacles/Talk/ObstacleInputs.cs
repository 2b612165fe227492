using LoopbaanBot.Careers.Obstacles;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Standing;

namespace LoopbaanBot.Obstacles.Talk;

/// <summary>What one page changes in the check.</summary>
internal sealed class ObstacleChange(Func<ObstacleCheck, ObstacleCheck> apply)
{
    public ObstacleCheck Apply(ObstacleCheck check) => apply(check);
}

/// <summary>Reads the inputs of the three pages. What was left open on a page is left open in the check.</summary>
internal static class ObstacleInputs
{
    public static CardPrompt<ObstacleChange> What { get; } = new(ReadWhat);

    public static CardPrompt<ObstacleChange> Amo { get; } = new(ReadAmo);

    public static CardPrompt<ObstacleChange> Conditions { get; } = new(ReadConditions);

    private static PromptRecognizerResult<ObstacleChange> ReadWhat(IReadOnlyDictionary<string, string> inputs) =>
        !Chosen.TryRead<Obstacle>(inputs.GetValueOrDefault(DialogInput.AnswerId), out var chosen)
            ? PromptError.NotAChoice
        : chosen.Count == 0 ? PromptError.Custom("obstacles.what.required")
        : new ObstacleChange(check => check.Facing(chosen));

    private static PromptRecognizerResult<ObstacleChange> ReadAmo(IReadOnlyDictionary<string, string> inputs)
    {
        var views = new List<AmoView>();
        foreach (var lens in Enum.GetValues<AmoLens>())
        {
            if (
                !Chosen.TryRead<AmoAnswer>(inputs.GetValueOrDefault(lens.ToString()), out var answers)
                || answers.Count > 1
            )
            {
                return PromptError.NotAChoice;
            }

            views.AddRange(answers.Select(answer => new AmoView(lens, answer)));
        }

        return views.Count == 0
            ? PromptError.Custom("obstacles.amo.required")
            : new ObstacleChange(check => check.Viewing(views));
    }

    /// <summary>Three empty fields are an answer too: then all three are missing.</summary>
    private static PromptRecognizerResult<ObstacleChange> ReadConditions(IReadOnlyDictionary<string, string> inputs)
    {
        ConditionWords[] written =
        [
            .. ObstacleCheck
                .AllConditions.Select(condition => new ConditionWords(
                    condition,
                    inputs.GetValueOrDefault(condition.ToString(), string.Empty)
                ))
                .Where(words => words.Words.Length > 0),
        ];
        var longest = written.Select(words => words.Words.Length).DefaultIfEmpty().Max();
        return longest > ConditionWords.Limit.Characters
            ? PromptError.TooLong(ConditionWords.Limit.Characters, longest)
            : new ObstacleChange(check => check.Having(written));
    }
}
