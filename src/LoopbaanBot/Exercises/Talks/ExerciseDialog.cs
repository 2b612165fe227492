using System.Text.Json.Serialization.Metadata;
using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Waterfalls;

namespace LoopbaanBot.Exercises.Talks;

/// <summary>A short row of questions, one a page; each may be skipped, and what was written before is given back.</summary>
internal abstract class ExerciseDialog<TDraft>(int version, JsonTypeInfo<TDraft> json)
    : WaterfallDialog<TDraft>(ExerciseNames.Of(TDraft.Exercise), version, json)
    where TDraft : class, IExerciseDraft
{
    private static readonly string s_name = ExerciseNames.Of(TDraft.Exercise);

    /// <summary>Adds a page with one input.</summary>
    /// <param name="part">As in <c>exercise.{name}.{part}.ask</c> and <c>.label</c>.</param>
    protected void AddWords(
        string part,
        WordsPart<TDraft> words,
        Func<TDraft, bool>? when = null,
        Func<TDraft, IEnumerable<FormLine>>? lines = null
    ) =>
        AddStep(
            part,
            words.Prompt ?? new TextPrompt(ExerciseOutcome.Words.Characters),
            ask: step => Page(step, part, words, lines?.Invoke(step.Draft) ?? []),
            keep: (step, text) => words.Keep(step.Draft, text),
            when,
            canSkip: !words.IsRequired
        );

    private static FormPage Page(
        WaterfallStepContext<TDraft> step,
        string part,
        WordsPart<TDraft> words,
        IEnumerable<FormLine> lines
    ) =>
        new(step.Frame(), $"exercise.{s_name}.{part}.ask")
        {
            Mirror = words.Mirror?.Invoke(step.Draft),
            Lines = [.. Intro(step.Position), .. lines],
            QuestionValues = words.Values?.Invoke(step.Draft) ?? [],
            Fields =
            [
                new TextField($"exercise.{s_name}.{part}.label")
                {
                    Limit = words.Limit ?? ExerciseOutcome.Words,
                    Placeholder = words.Placeholder ?? "talk.answer.placeholder",
                    Value = words.Read(step.Draft),
                },
            ],
            Progress = (step.Position, step.Count),
            Help = words.Help,
        };

    /// <summary>The first page says how long it takes.</summary>
    protected static IEnumerable<FormLine> Intro(int position) =>
        position == 1 ? [FormLine.Of($"exercise.{s_name}.intro")] : [];
}

/// <summary>One input of an exercise.</summary>
internal sealed record WordsPart<TDraft>(Func<TDraft, string?> Read, Action<TDraft, string> Keep, string Help)
{
    /// <summary>An answer of before, of which a few words are given back.</summary>
    public Func<TDraft, string?>? Mirror { get; init; }

    /// <summary>What fills the placeholders of the question.</summary>
    public Func<TDraft, (string Name, string Value)[]>? Values { get; init; }

    /// <summary>A text id.</summary>
    public string? Placeholder { get; init; }

    public Prompt<string>? Prompt { get; init; }

    public TextLimit? Limit { get; init; }

    public bool IsRequired { get; init; }
}
