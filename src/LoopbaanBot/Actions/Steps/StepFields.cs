using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Actions.Steps;

/// <summary>The inputs of an action, with what was refused or kept before in them.</summary>
internal sealed class StepFields(Texts texts, ActionPlan? plan, DialogInput? unkept)
{
    public IReadOnlyList<AdaptiveElement> All() =>
        [
            What("step.form.whatExample"),
            Day(StepForm.On, plan?.On),
            Words(StepForm.With, plan?.With, "step.form.withExample"),
            Words(StepForm.Cue, plan?.Cue, "step.form.cueExample"),
            Words(StepForm.Fallback, plan?.Fallback, "step.form.fallbackExample"),
            Day(StepForm.FallbackOn, plan?.FallbackOn),
        ];

    public IReadOnlyList<AdaptiveElement> Short() => [What("step.small.example"), Day(StepForm.On, plan?.On)];

    public AdaptiveInput Day() => Day(StepForm.On, plan?.On);

    private AdaptiveTextInput What(string example) => Words(StepForm.What, plan?.What, example);

    private AdaptiveTextInput Words(string id, string? kept, string example) =>
        new(id)
        {
            Label = texts[$"step.form.{id}"],
            Placeholder = texts[example],
            IsMultiline = id is StepForm.What,
            MaxLength = TextLimit.PlanPart.Characters,
            Value = unkept?.WordsFor(id) ?? kept,
        };

    /// <summary>A calendar; words that are no day cannot stand in one, so they get a field of words.</summary>
    private AdaptiveInput Day(string id, DateOnly? kept)
    {
        var words = unkept?.WordsFor(id);
        var isDay = DateOnly.TryParseExact(words, "yyyy-MM-dd", out var day);
        return string.IsNullOrWhiteSpace(words) || isDay
            ? new AdaptiveDateInput(id)
            {
                Label = texts[$"step.form.{id}"],
                Value =
                    isDay ? day
                    : unkept is null ? kept
                    : null,
            }
            : new AdaptiveTextInput(id)
            {
                Label = texts[$"step.form.{id}"],
                Placeholder = texts["step.form.onExample"],
                MaxLength = TextLimit.OwnQuestion.Characters,
                Value = words,
            };
    }
}
