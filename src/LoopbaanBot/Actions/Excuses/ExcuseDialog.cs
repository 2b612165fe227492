using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Waterfalls;

namespace LoopbaanBot.Actions.Excuses;

/// <summary>A short, playful talk with oneself: the excuse, what of it is so, and the next step still (K §3.5).</summary>
internal sealed class ExcuseDialog : WaterfallDialog<ExcuseDraft>
{
    public const string DialogId = "excuse";

    private static readonly TextPrompt s_words = new(TextLimit.PlanPart.Characters);

    public ExcuseDialog()
        : base(DialogId, version: 1, ActionsJsonContext.Default.ExcuseDraft)
    {
        AddStep(
            "words",
            new RequiredPrompt(s_words, "excuse.words.required"),
            AskWords,
            (step, words) => step.Draft.Words = words
        );
        AddStep("truth", s_words, AskTruth, (step, words) => step.Draft.Truth = words, canSkip: true);
        AddStep(
            "next",
            s_words,
            AskNext,
            (step, words) =>
            {
                step.Draft.NextStep = words;
                step.EndDialog(step.Draft);
            },
            skip: step => step.EndDialog(step.Draft)
        );
    }

    private static FormPage AskWords(WaterfallStepContext<ExcuseDraft> step) =>
        new(step.Frame(), "excuse.words.question")
        {
            Lines = [FormLine.Of("excuse.intro")],
            Fields = [Field("excuse.words.label", "excuse.words.example", step.Draft.Words)],
            Help = "excuse.help.words",
            Progress = (step.Position, step.Count),
        };

    private static FormPage AskTruth(WaterfallStepContext<ExcuseDraft> step) =>
        new(step.Frame(), "excuse.truth.question")
        {
            Mirror = step.Draft.Words,
            Fields = [Field("excuse.truth.label", "excuse.truth.example", step.Draft.Truth)],
            Help = "excuse.help.truth",
            Progress = (step.Position, step.Count),
        };

    private static FormPage AskNext(WaterfallStepContext<ExcuseDraft> step) =>
        new(step.Frame(), "excuse.next.question")
        {
            Mirror = step.Draft.Truth,
            Fields = [Field("excuse.next.label", "excuse.next.example", step.Draft.NextStep)],
            Help = "excuse.help.next",
            Progress = (step.Position, step.Count),
        };

    private static TextField Field(string label, string example, string? kept) =>
        new(label)
        {
            Limit = TextLimit.PlanPart,
            Placeholder = example,
            Value = kept,
        };
}
