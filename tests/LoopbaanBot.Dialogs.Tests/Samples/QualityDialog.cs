using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Waterfalls;

namespace LoopbaanBot.Dialogs.Tests.Samples;

internal class QualityDialog : WaterfallDialog<QualityDraft>
{
    public const int MaxMoment = 60;

    public const int ShortMoment = 12;

    private static readonly Choice[] Endings =
    [
        new("save", "Bewaar"),
        new("change", "Wijzig"),
        new("drop", "Gooi weg"),
    ];

    public QualityDialog()
        : this(version: 1) { }

    protected QualityDialog(int version)
        : base("quality", version, SampleJson.Default.QualityDraft)
    {
        AddStep("moment", new TextPrompt(MaxMoment), AskMoment, KeepMoment, reword: step => step.Draft.Wording++);
        AddStep("closer", new TextPrompt(), AskCloser, KeepCloser, when: IsShort, canSkip: true);
        AddStep("quality", new TextPrompt(), AskQuality, KeepQuality, skip: step => step.Draft.SkippedQuality = true);
        AddStep("mark", new NumberPrompt(1, 10), AskMark, (step, mark) => step.Draft.Mark = mark, canSkip: true);
        AddChild("plan", "plan", draft => draft.Plan, KeepPlan, draft => draft.Mark > 5, stopped: KeepHalfPlan);
        AddStep("summary", new ChoicePrompt(Endings), AskSummary, KeepSummary);
        AddStep("edit-moment", new TextPrompt(MaxMoment), AskMoment, KeepEdit, onlyByJump: true);
    }

    private static bool IsShort(QualityDraft draft) => draft.Moment?.Length < ShortMoment;

    private static SamplePage AskMoment(WaterfallStepContext<QualityDraft> step) =>
        SamplePage.Of(step, step.Draft.Moment ?? $"wording {step.Draft.Wording}");

    private static void KeepMoment(WaterfallStepContext<QualityDraft> step, string text) => step.Draft.Moment = text;

    private static SamplePage AskCloser(WaterfallStepContext<QualityDraft> step) =>
        SamplePage.Of(step, step.Draft.Closer);

    private static void KeepCloser(WaterfallStepContext<QualityDraft> step, string text) => step.Draft.Closer = text;

    private static SamplePage AskQuality(WaterfallStepContext<QualityDraft> step) =>
        SamplePage.Of(step, step.Draft.Quality);

    private static void KeepQuality(WaterfallStepContext<QualityDraft> step, string text) => step.Draft.Quality = text;

    private static SamplePage AskMark(WaterfallStepContext<QualityDraft> step) => SamplePage.Of(step, step.Draft.Mark);

    private static void KeepPlan(WaterfallStepContext<QualityDraft> step, object? plan) =>
        step.Draft.Plan = (PlanDraft?)plan;

    private static void KeepHalfPlan(QualityDraft draft, object? plan) => draft.HalfPlan = (plan as PlanDraft)?.If;

    private static SamplePage AskSummary(WaterfallStepContext<QualityDraft> step) =>
        SamplePage.Of(step, step.Draft.Moment);

    private static void KeepSummary(WaterfallStepContext<QualityDraft> step, string choice)
    {
        if (choice == "change")
        {
            step.GoTo("edit-moment");
        }
        else if (choice == "drop")
        {
            step.EndDialog("dropped");
        }
    }

    private static void KeepEdit(WaterfallStepContext<QualityDraft> step, string text)
    {
        step.Draft.Moment = text;
        step.GoTo("summary");
    }
}
