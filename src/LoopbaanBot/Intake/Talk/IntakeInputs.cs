using LoopbaanBot.Careers.Intake;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Standing;

namespace LoopbaanBot.Intake.Talk;

/// <summary>A few things from a list and, beside it, own words; one of the two may be left out.</summary>
internal sealed record ListAndWords<T>(IReadOnlyList<T> Listed, string? Words)
    where T : struct, Enum
{
    /// <summary>The input of the own words.</summary>
    public const string WordsId = "other";

    // Which reasons were chosen is as private as the words.
    public override string ToString() => nameof(ListAndWords<T>);
}

/// <summary>The inputs of the pages that hold more than one.</summary>
internal static class IntakeInputs
{
    public static CardPrompt<ListAndWords<IntakeMotive>> Motives { get; } =
        Prompt<IntakeMotive>(CareerIntake.OtherLimit, "intake.motives.required");

    public static CardPrompt<ListAndWords<IntakeGoal>> Different { get; } =
        Prompt<IntakeGoal>(TextLimit.Answer, "intake.different.required");

    public static CardPrompt<ListAndWords<IntakeNeed>> Needs { get; } =
        Prompt<IntakeNeed>(CareerIntake.OtherLimit, "intake.needs.required");

    /// <summary>Typed in the chat, the words are the own words, unless they are numbers of the list.</summary>
    /// <param name="required">The text id of what is said when nothing was filled in.</param>
    private static CardPrompt<ListAndWords<T>> Prompt<T>(TextLimit limit, string required)
        where T : struct, Enum =>
        new(
            inputs =>
                Read<T>(
                    inputs.GetValueOrDefault(DialogInput.AnswerId),
                    inputs.GetValueOrDefault(ListAndWords<T>.WordsId, string.Empty),
                    limit,
                    required
                ),
            fromText: words =>
                Chosen.Numbered<T>(words) is { } chosen
                    ? new ListAndWords<T>(chosen, null)
                    : Read<T>(null, words, limit, required)
        );

    private static PromptRecognizerResult<ListAndWords<T>> Read<T>(
        string? listed,
        string words,
        TextLimit limit,
        string required
    )
        where T : struct, Enum =>
        !Chosen.TryRead<T>(listed, out var chosen) ? PromptError.NotAChoice
        : !limit.Fits(words) ? PromptError.TooLong(limit.Characters, words.Length)
        : chosen.Count == 0 && words.Length == 0 ? PromptError.Custom(required)
        : new ListAndWords<T>(chosen, words.Length == 0 ? null : words);
}
