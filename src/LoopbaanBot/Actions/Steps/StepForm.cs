using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Actions.Steps;

/// <summary>Reads what was filled in about an action.</summary>
/// <param name="kept">The plan as it stands; a day of it that is past by now may stay.</param>
internal sealed class StepForm(DateOnly today, ActionPlan? kept = null)
{
    // Each is the id of an input and the last part of the text id of its label.
    public const string What = "what";
    public const string On = "on";
    public const string With = "with";
    public const string Cue = "cue";
    public const string Fallback = "fallback";
    public const string FallbackOn = "fallbackOn";

    private PromptError? _problem;

    public PromptRecognizerResult<ActionPlan> Read(DialogInput input)
    {
        var what = Words(input, What);
        var plan = new ActionPlan(what ?? string.Empty)
        {
            On = Day(input, On, kept?.On),
            With = Words(input, With),
            Cue = Words(input, Cue),
            Fallback = Words(input, Fallback),
            FallbackOn = Day(input, FallbackOn, kept?.FallbackOn),
        };
        return _problem is { } problem ? problem
            : what is null ? PromptError.Custom("step.form.whatRequired")
            : !plan.HasDaysInOrder ? PromptError.Custom("step.form.order")
            : plan;
    }

    /// <summary>Reads the day alone; null when none was given.</summary>
    public PromptRecognizerResult<DateOnly?> ReadDay(DialogInput input)
    {
        var day = Day(input, On, null);
        return _problem is { } problem ? problem : day;
    }

    /// <summary>The kind sentence for what was refused, with the field that it is about.</summary>
    public static string Notice(Texts texts, PromptError error) =>
        error is { Kind: not PromptErrorKind.Custom, Code: { } field }
            ? texts[
                "step.form.problem",
                ("field", texts[field].TrimEnd(':')),
                ("problem", PageNotices.For(texts, error))
            ]
            : PageNotices.For(texts, error);

    private string? Words(DialogInput input, string id)
    {
        var read = new TextPrompt(TextLimit.PlanPart.Characters, inputId: id).Recognize(input);
        Note(read.Error, id);
        return read.Value;
    }

    private DateOnly? Day(DialogInput input, string id, DateOnly? before)
    {
        var read = new DatePrompt(() => today, inputId: id).Recognize(input);
        var isPast = read.Succeeded && read.Value < today && read.Value != before;
        Note(isPast ? PromptError.DateInPast : read.Error, id);
        return read.Succeeded ? read.Value : null;
    }

    private void Note(PromptError? error, string id)
    {
        if (error is { Kind: not PromptErrorKind.Empty })
        {
            _problem ??= error with { Code = $"step.form.{id}" };
        }
    }
}
