using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Dialogs.Prompts;

namespace LoopbaanBot.Exercises.Talks;

/// <summary>X1: what to keep comes first, then what to prune and what to sow (K087, K102).</summary>
internal sealed class KeepPruneSowDialog : ExerciseDialog<KeepPruneSowDraft>
{
    private const int DialogVersion = 1;

    /// <summary>A whole list as it is typed.</summary>
    private static readonly TextLimit s_list = new(2_000);

    public KeepPruneSowDialog()
        : base(DialogVersion, ExerciseJsonContext.Default.KeepPruneSowDraft)
    {
        AddWords("keep", List(draft => draft.Keep, (draft, text) => draft.Keep = text, "keep"));
        AddWords(
            "prune",
            List(draft => draft.Prune, (draft, text) => draft.Prune = text, "prune") with
            {
                Mirror = draft => FirstLine(draft.Keep),
            }
        );
        AddWords(
            "sow",
            List(draft => draft.Sow, (draft, text) => draft.Sow = text, "sow") with
            {
                Mirror = draft => FirstLine(draft.Prune),
            }
        );
    }

    private static WordsPart<KeepPruneSowDraft> List(
        Func<KeepPruneSowDraft, string?> read,
        Action<KeepPruneSowDraft, string> keep,
        string part
    ) =>
        new(read, keep, "exercise.listHelp")
        {
            Placeholder = $"exercise.keepPruneSow.{part}.placeholder",
            Prompt = new TextPrompt(s_list.Characters, Check),
            Limit = s_list,
        };

    private static PromptError? Check(string text)
    {
        var lines = ListLines.Read(text);
        return lines.Count == 0 ? PromptError.Empty
            : lines.Count > KeepPruneSow.MostLines ? PromptError.Custom("exercise.tooManyLines")
            : lines.All(ExerciseOutcome.Line.Fits) ? null
            : PromptError.Custom("exercise.lineTooLong");
    }

    private static string? FirstLine(string? list) =>
        list is not null && ListLines.Read(list) is [var first, ..] ? first : null;
}

/// <summary>Three lists as they were typed.</summary>
internal sealed class KeepPruneSowDraft : IExerciseDraft
{
    public static Exercise Exercise => Exercise.KeepPruneSow;

    public string? Keep { get; set; }

    public string? Prune { get; set; }

    public string? Sow { get; set; }

    public ExerciseOutcome ToOutcome() => new KeepPruneSow(Lines(Keep), Lines(Prune), Lines(Sow));

    private static IReadOnlyList<string> Lines(string? list) => list is null ? [] : ListLines.Read(list);
}
