using System.Globalization;
using LoopbaanBot.Careers.Roadmaps;
using LoopbaanBot.Careers.Roadmaps.Steps;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Roadmaps.Parts;

namespace LoopbaanBot.Roadmaps.Steps;

/// <summary>The inputs of a step, and what is made of them.</summary>
internal static class StepForm
{
    private const string What = "what";
    private const string On = "on";
    private const string With = "with";
    private const string Gains = "gains";

    public static IReadOnlyList<FormField> Fields(RoadmapStep? step, SourceAction? action = null) =>
        [
            Text("roadmap.step.what", What, step?.What ?? action?.What),
            new DateField("roadmap.step.on", On)
            {
                Value = (step?.On ?? action?.On)?.ToString("O", CultureInfo.InvariantCulture),
            },
            Text("roadmap.step.with", With, step?.With ?? action?.With) with
            {
                IsMultiline = false,
            },
            Text("roadmap.step.gains", Gains, step?.SchoolGains),
        ];

    /// <summary>The inputs of the one step of a mini-roadmap.</summary>
    public static IReadOnlyList<FormField> MiniFields(RoadmapStep? step) => [.. Fields(step).Take(3)];

    public static bool IsFilledIn(CardData data) =>
        new[] { What, On, With, Gains }.Any(id => !string.IsNullOrWhiteSpace(data[id]));

    /// <param name="former">The step that is being changed; its own day may stay.</param>
    public static StepReading Read(
        CardData data,
        PartWords words,
        RoadmapStepId id,
        DateOnly today,
        RoadmapStep? former
    )
    {
        var step = new StepWords(Word(words, What), Word(words, With), Word(words, Gains));
        if (words.Error is { } error)
        {
            return new StepReading.Refused(error);
        }

        var day = new DatePrompt(() => today, inputId: On).Recognize(
            new DialogInput(DialogCommand.Answer, Values: data.Without())
        );
        if (day.Error is { Kind: PromptErrorKind.NotADate })
        {
            return new StepReading.Lacking("roadmap.step.notADate");
        }

        return RoadmapStep.Plan(step, day.Succeeded ? day.Value : null, today, id, former) switch
        {
            StepOutcome.Planned planned => new StepReading.Made(planned.Step),
            StepOutcome.NeedsWords => new StepReading.Lacking("roadmap.step.needsWords"),
            StepOutcome.InThePast => new StepReading.Lacking("roadmap.step.past"),
            _ => new StepReading.Lacking("roadmap.step.needsDate"),
        };
    }

    private static string? Word(PartWords words, string id) => words.Text(id, RoadmapLimits.Step);

    private static TextField Text(string label, string id, string? value) =>
        new(label, id)
        {
            Value = value,
            Limit = RoadmapLimits.Step,
            Placeholder = "roadmap.placeholder.words",
        };
}

/// <summary>A step, or why there is none.</summary>
internal abstract record StepReading
{
    public sealed record Made(RoadmapStep Step) : StepReading;

    /// <param name="Notice">The text id of a sentence.</param>
    public sealed record Lacking(string Notice) : StepReading;

    public sealed record Refused(PromptError Error) : StepReading;
}
