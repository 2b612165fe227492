using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Dialogs.Prompts;

namespace LoopbaanBot.Reflection.Talk;

/// <summary>The three inputs of an if-then plan.</summary>
internal static class PlanInput
{
    public const string Cue = "if";
    public const string Step = "then";
    public const string Fallback = "else";

    /// <summary>The code of the refusal when only one half is filled in.</summary>
    public const string HalfMissing = "planHalf";

    public static CardPrompt<IfThenPlan> Prompt { get; } = new(Read);

    public static PromptRecognizerResult<IfThenPlan> Read(IReadOnlyDictionary<string, string> inputs)
    {
        var cue = inputs.GetValueOrDefault(Cue, string.Empty);
        var step = inputs.GetValueOrDefault(Step, string.Empty);
        var fallback = inputs.GetValueOrDefault(Fallback, string.Empty);
        var longest = new[] { cue, step, fallback }.Max(part => part.Length);
        return longest > TextLimit.PlanPart.Characters ? PromptError.TooLong(TextLimit.PlanPart.Characters, longest)
            : cue.Length == 0 && step.Length == 0 ? PromptError.Empty
            : cue.Length == 0 || step.Length == 0 ? PromptError.Custom(HalfMissing)
            : new IfThenPlan(cue, step, fallback.Length == 0 ? null : fallback);
    }
}
