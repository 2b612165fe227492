using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Dialogs.Prompts;
using Step = LoopbaanBot.Dialogs.Waterfalls.WaterfallStepContext<LoopbaanBot.Exercises.Talks.ThreeChoicesDraft>;

namespace LoopbaanBot.Exercises.Talks;

/// <summary>X7: three choices so far, and what decided each.</summary>
internal sealed class ThreeChoicesDialog : ExerciseDialog<ThreeChoicesDraft>
{
    private const int DialogVersion = 1;

    /// <summary>The inputs of the first page, by their labels.</summary>
    private static readonly string[] s_inputs = ["first", "second", "third"];

    public ThreeChoicesDialog()
        : base(DialogVersion, ExerciseJsonContext.Default.ThreeChoicesDraft)
    {
        AddStep("choices", new CardPrompt<string[]>(Read), AskChoices, (step, choices) => step.Draft.Name(choices));
        for (var place = 0; place < ThreeChoices.MostChoices; place++)
        {
            AddDecided(place);
        }
    }

    private void AddDecided(int place) =>
        AddStep(
            $"decided-{place + 1}",
            new TextPrompt(ExerciseOutcome.Words.Characters),
            ask: step => AskDecided(step, place),
            keep: (step, text) => step.Draft.Decided[place] = text,
            when: draft => draft.Choices.Count > place,
            canSkip: true
        );

    private static FormPage AskChoices(Step step) =>
        new(step.Frame(), "exercise.threeChoices.choices.ask")
        {
            Lines = [.. Intro(step.Position)],
            Fields =
            [
                .. s_inputs.Select(
                    (id, place) =>
                        new TextField($"exercise.threeChoices.choices.{id}", id)
                        {
                            Limit = ExerciseOutcome.Line,
                            IsMultiline = false,
                            Placeholder = "exercise.threeChoices.choices.placeholder",
                            Value = step.Draft.Choices.ElementAtOrDefault(place),
                        }
                ),
            ],
            Help = "exercise.threeChoices.choices.help",
        };

    private static FormPage AskDecided(Step step, int place) =>
        new(step.Frame(), "exercise.threeChoices.decided.ask")
        {
            Lines = [FormLine.Own(step.Draft.Choices[place])],
            Fields =
            [
                new TextField("exercise.threeChoices.decided.label")
                {
                    Limit = ExerciseOutcome.Words,
                    Value = step.Draft.Decided.GetValueOrDefault(place),
                },
            ],
            Progress = (step.Position, step.Count),
            Help = "exercise.threeChoices.decided.help",
        };

    private static PromptRecognizerResult<string[]> Read(IReadOnlyDictionary<string, string> inputs)
    {
        var choices = s_inputs
            .Select(id => inputs.GetValueOrDefault(id, string.Empty))
            .Where(choice => choice.Length > 0)
            .ToArray();
        return choices.Length == 0 ? PromptError.Custom("exercise.threeChoices.choices.required")
            : choices.Max(choice => choice.Length) is var longest && longest > ExerciseOutcome.Line.Characters
                ? PromptError.TooLong(ExerciseOutcome.Line.Characters, longest)
            : choices;
    }
}

/// <summary>Up to three choices, oldest first, and by their place what decided them.</summary>
internal sealed class ThreeChoicesDraft : IExerciseDraft
{
    public static Exercise Exercise => Exercise.ThreeChoices;

    public IReadOnlyList<string> Choices { get; set; } = [];

    public Dictionary<int, string> Decided { get; set; } = [];

    /// <summary>
    /// Whoever goes back and names other choices keeps what was said about those that stay. As many as before are the
    /// same choices in other words.
    /// </summary>
    public void Name(IReadOnlyList<string> choices)
    {
        if (choices.Count != Choices.Count)
        {
            KeepSaid(choices);
        }

        Choices = choices;
    }

    private void KeepSaid(IReadOnlyList<string> choices)
    {
        var before = Choices.Select((choice, place) => (choice, decided: Decided.GetValueOrDefault(place)));
        var said = before.Where(entry => entry.decided is not null).ToLookup(entry => entry.choice);
        Decided = choices
            .Select((choice, place) => (place, said[choice].FirstOrDefault().decided))
            .Where(entry => entry.decided is not null)
            .ToDictionary(entry => entry.place, entry => entry.decided!);
    }

    public ExerciseOutcome ToOutcome() =>
        new ThreeChoices([
            .. Choices.Select((choice, place) => new CareerChoice(choice, Decided.GetValueOrDefault(place))),
        ]);
}
