using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Dialogs.Prompts;

namespace LoopbaanBot.Exercises.Talks;

/// <summary>X3: where do I stand (K115)?</summary>
internal sealed class AnchorDialog : ExerciseDialog<AnchorDraft>
{
    private const int DialogVersion = 1;
    private const string Help = "exercise.anchor.help";

    public AnchorDialog()
        : base(DialogVersion, ExerciseJsonContext.Default.AnchorDraft)
    {
        AddWords("standFor", new(draft => draft.StandFor, (draft, text) => draft.StandFor = text, Help));
        AddWords(
            "difference",
            new(draft => draft.Difference, (draft, text) => draft.Difference = text, Help)
            {
                Mirror = draft => draft.StandFor,
            }
        );
        AddWords(
            "words",
            new(draft => draft.Words, (draft, text) => draft.Words = text, "exercise.anchor.wordsHelp")
            {
                Mirror = draft => draft.Difference,
                Placeholder = "exercise.anchor.words.placeholder",
                Prompt = new TextPrompt(ExerciseOutcome.Line.Characters, Check),
                Limit = ExerciseOutcome.Line,
            }
        );
    }

    private static PromptError? Check(string text) =>
        ListLines.ReadWords(text).Count switch
        {
            0 => PromptError.Empty,
            > Anchor.MostWords => PromptError.Custom("exercise.anchor.words.tooMany"),
            _ => null,
        };
}

/// <summary>Three answers.</summary>
internal sealed class AnchorDraft : IExerciseDraft
{
    public static Exercise Exercise => Exercise.Anchor;

    public string? StandFor { get; set; }

    public string? Difference { get; set; }

    public string? Words { get; set; }

    public ExerciseOutcome ToOutcome() =>
        new Anchor(StandFor, Difference, Words is null ? [] : ListLines.ReadWords(Words));
}
