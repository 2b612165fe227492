using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Waterfalls;

namespace LoopbaanBot.Exercises.Talks;

/// <summary>X4: two sides, and a bit of both (K138).</summary>
internal sealed class BothAndDialog : ExerciseDialog<BothAndDraft>
{
    private const int DialogVersion = 1;
    private const string OneId = "one";
    private const string OtherId = "other";

    public BothAndDialog()
        : base(DialogVersion, ExerciseJsonContext.Default.BothAndDraft)
    {
        AddStep("sides", new CardPrompt<(string One, string Other)>(Read), AskSides, KeepSides);
        AddWords(
            "together",
            new(draft => draft.Together, (draft, text) => draft.Together = text, "exercise.bothAnd.together.help"),
            lines: draft =>
                [FormLine.Of("exercise.bothAnd.between"), FormLine.Own(draft.One), FormLine.Own(draft.Other)]
        );
    }

    private static FormPage AskSides(WaterfallStepContext<BothAndDraft> step) =>
        new(step.Frame(), "exercise.bothAnd.sides.ask")
        {
            Lines = [.. Intro(step.Position)],
            Fields =
            [
                Side("exercise.bothAnd.sides.one", OneId, "exercise.bothAnd.sides.onePlaceholder", step.Draft.One),
                Side(
                    "exercise.bothAnd.sides.other",
                    OtherId,
                    "exercise.bothAnd.sides.otherPlaceholder",
                    step.Draft.Other
                ),
            ],
            Progress = (step.Position, step.Count),
            Help = "exercise.bothAnd.sides.help",
        };

    private static TextField Side(string label, string id, string placeholder, string value) =>
        new(label, id)
        {
            Limit = ExerciseOutcome.Line,
            IsMultiline = false,
            Placeholder = placeholder,
            Value = value,
        };

    private static PromptRecognizerResult<(string One, string Other)> Read(IReadOnlyDictionary<string, string> inputs)
    {
        var (one, other) = (inputs.GetValueOrDefault(OneId, ""), inputs.GetValueOrDefault(OtherId, ""));
        var longest = Math.Max(one.Length, other.Length);
        return longest > ExerciseOutcome.Line.Characters ? PromptError.TooLong(ExerciseOutcome.Line.Characters, longest)
            : one.Length == 0 || other.Length == 0 ? PromptError.Custom("exercise.bothAnd.sides.required")
            : (one, other);
    }

    private static void KeepSides(WaterfallStepContext<BothAndDraft> step, (string One, string Other) sides) =>
        (step.Draft.One, step.Draft.Other) = sides;
}

/// <summary>Two sides and what lies between.</summary>
internal sealed class BothAndDraft : IExerciseDraft
{
    public static Exercise Exercise => Exercise.BothAnd;

    public string One { get; set; } = string.Empty;

    public string Other { get; set; } = string.Empty;

    public string? Together { get; set; }

    public ExerciseOutcome ToOutcome() => new BothAnd(One, Other, Together);
}
