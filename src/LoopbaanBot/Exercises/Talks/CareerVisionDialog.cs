using LoopbaanBot.Careers.Exercises;

namespace LoopbaanBot.Exercises.Talks;

/// <summary>X6: three sentences to finish (L045).</summary>
internal sealed class CareerVisionDialog : ExerciseDialog<CareerVisionDraft>
{
    private const int DialogVersion = 1;
    private const string Help = "exercise.careerVision.help";

    public CareerVisionDialog()
        : base(DialogVersion, ExerciseJsonContext.Default.CareerVisionDraft)
    {
        AddWords("can", new(draft => draft.Can, (draft, text) => draft.Can = text, Help));
        AddWords(
            "want",
            new(draft => draft.Want, (draft, text) => draft.Want = text, Help) { Mirror = draft => draft.Can }
        );
        AddWords(
            "will",
            new(draft => draft.Will, (draft, text) => draft.Will = text, Help) { Mirror = draft => draft.Want }
        );
    }
}

/// <summary>Three sentences.</summary>
internal sealed class CareerVisionDraft : IExerciseDraft
{
    public static Exercise Exercise => Exercise.CareerVision;

    public string? Can { get; set; }

    public string? Want { get; set; }

    public string? Will { get; set; }

    public ExerciseOutcome ToOutcome() => new CareerVision(Can, Want, Will);
}
