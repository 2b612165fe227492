using System.Globalization;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Dialogs.Prompts;

namespace LoopbaanBot.Reflection.Talk;

/// <summary>All that was written in a reflection as one form: which inputs there are and what they change.</summary>
internal static class ReflectionForm
{
    public const string ScaleWhy = "scaleWhy";

    public static CardPrompt<FormInput> Prompt { get; } = new(Read);

    public static string AnswerId(int number) => string.Create(CultureInfo.InvariantCulture, $"answer{number}");

    public static string FollowUpId(int number) => string.Create(CultureInfo.InvariantCulture, $"followUp{number}");

    private static PromptRecognizerResult<FormInput> Read(IReadOnlyDictionary<string, string> inputs)
    {
        var longest = inputs.Values.Max(text => (int?)text.Length) ?? 0;
        if (longest > TextLimit.Answer.Characters)
        {
            return PromptError.TooLong(TextLimit.Answer.Characters, longest);
        }

        var plan = PlanInput.Read(inputs);
        return plan.Error is { } error && error != PromptError.Empty ? error : new FormInput(inputs);
    }

    /// <summary>An input that was emptied takes its part away; an input that is not in the form changes nothing.</summary>
    public static CareerReflection Apply(CareerReflection reflection, FormInput form)
    {
        var inputs = form.Inputs;
        var answers = reflection.Answers.Select((answer, number) => Changed(answer, number, inputs));
        var changed = reflection.Rewrite([.. answers.OfType<ReflectionAnswer>()]);
        if (inputs.TryGetValue(ScaleWhy, out var why))
        {
            changed = changed.Rate(changed.Scale, why.Length == 0 ? null : why);
        }

        return inputs.ContainsKey(PlanInput.Cue) ? changed.Intend(PlanInput.Read(inputs).Value) : changed;
    }

    private static ReflectionAnswer? Changed(
        ReflectionAnswer answer,
        int number,
        IReadOnlyDictionary<string, string> inputs
    )
    {
        var text = inputs.GetValueOrDefault(AnswerId(number), answer.Text);
        var followUp = inputs.GetValueOrDefault(FollowUpId(number), answer.FollowUp ?? string.Empty);
        return text.Length == 0 ? null : answer with { Text = text, FollowUp = followUp.Length == 0 ? null : followUp };
    }
}

/// <summary>The inputs of the form by id, cleaned and within their limits.</summary>
internal sealed record FormInput(IReadOnlyDictionary<string, string> Inputs)
{
    public override string ToString() => $"{Inputs.Count} inputs";
}
