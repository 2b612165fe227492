using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Waterfalls;
using Step = LoopbaanBot.Dialogs.Waterfalls.WaterfallStepContext<LoopbaanBot.Reflection.Talk.ReflectionDraft>;

namespace LoopbaanBot.Reflection.Talk;

/// <summary>A talk with oneself about one competency: back, deeper, ahead, a mark, a plan, and the words mirrored.</summary>
internal sealed class ReflectionDialog : WaterfallDialog<ReflectionDraft>
{
    public const string DialogId = "reflection";
    private const int DialogVersion = 1;

    public ReflectionDialog()
        : base(DialogId, DialogVersion, ReflectionJsonContext.Default.ReflectionDraft)
    {
        AddQuestion("look-back", PromptDepth.Back);
        AddQuestion("deeper", PromptDepth.Deeper);
        AddQuestion("ahead", PromptDepth.Ahead);
        AddStep("scale", new NumberPrompt(ScaleScore.Lowest, ScaleScore.Highest), AskScale, KeepScale, canSkip: true);
        AddStep("scale-why", new TextPrompt(), AskScaleWhy, KeepScaleWhy, when: HasScore, canSkip: true);
        AddStep("plan", PlanInput.Prompt, AskPlan, KeepPlan, canSkip: true);
        AddStep(SummaryStep, new ChoicePrompt(SummaryChoices.All), AskSummary, KeepSummary);
        AddStep(
            MoreStep,
            QuestionInput.Prompt,
            AskMore,
            KeepMore,
            reword: RewordMore,
            skip: ToSummary,
            onlyByJump: true
        );
        AddStep(EditStep, ReflectionForm.Prompt, AskEdit, KeepEdit, skip: ToSummary, onlyByJump: true);
        AddStep(DiscussStep, new ChoicePrompt(SummaryChoices.All), AskDiscuss, KeepSummary, onlyByJump: true);
        AddStep(DiscardStep, new ChoicePrompt(SummaryChoices.All), AskDiscard, KeepDiscard, onlyByJump: true);
    }

    public const string SummaryStep = "summary";
    private const string MoreStep = "more";
    private const string EditStep = "edit";
    private const string DiscussStep = "discuss";
    private const string DiscardStep = "discard";

    private void AddQuestion(string name, PromptDepth depth)
    {
        AddStep(
            name,
            QuestionInput.Prompt,
            ask: step => new QuestionPage(step.Draft, step.Draft.Main(depth), step.Frame()),
            keep: (step, answer) => KeepAnswer(step, depth, answer),
            reword: step => step.Draft.Replace(step.Draft.Main(depth), step.Draft.Main(depth).Reword()),
            canSkip: true
        );
        AddStep(
            $"{name}-follow-up",
            new TextPrompt(),
            ask: step => new FollowUpPage(step.Draft, depth, step.Frame()),
            keep: (step, text) => KeepFollowUp(step, depth, text),
            when: draft => draft.FollowUpAt == depth && draft.Reflection.AnswerAt(depth) is not null,
            canSkip: true
        );
    }

    private static void KeepAnswer(Step step, PromptDepth depth, QuestionInput answer)
    {
        if (answer.For(step.Draft.Main(depth)) is not { } given)
        {
            step.Refuse(PromptError.Custom(QuestionInput.QuestionMissing));
            return;
        }

        // Whoever goes back to better an answer keeps what was said to its follow-up.
        var before = step.Draft.Reflection.AnswerAt(depth);
        var followUp = before?.Prompt == given.Prompt ? before?.FollowUp : null;
        step.Draft.Reflection = step.Draft.Reflection.Answer(given with { FollowUp = followUp });
        step.Draft.NoteLength(depth, given.Text);
    }

    private static void KeepFollowUp(Step step, PromptDepth depth, string text)
    {
        var answer = step.Draft.Reflection.AnswerAt(depth)!;
        step.Draft.Reflection = step.Draft.Reflection.Answer(answer with { FollowUp = text });
    }

    private static ScalePage AskScale(Step step) => new(step.Draft, step.Frame());

    private static void KeepScale(Step step, int score) =>
        step.Draft.Reflection = step.Draft.Reflection.Rate(new ScaleScore(score), step.Draft.Reflection.ScaleAnswer);

    private static bool HasScore(ReflectionDraft draft) => draft.Reflection.Scale is not null;

    private static ScaleWhyPage AskScaleWhy(Step step) => new(step.Draft, step.Frame());

    private static void KeepScaleWhy(Step step, string text) =>
        step.Draft.Reflection = step.Draft.Reflection.Rate(step.Draft.Reflection.Scale, text);

    private static PlanPage AskPlan(Step step) => new(step.Draft, step.Frame());

    private static void KeepPlan(Step step, IfThenPlan plan) =>
        step.Draft.Reflection = step.Draft.Reflection.Intend(plan);

    private static SummaryPage AskSummary(Step step) => new(step.Draft, step.Frame());

    private static void KeepSummary(Step step, string choice)
    {
        switch (choice)
        {
            case SummaryChoices.Keep when step.Draft.Reflection.IsEmpty:
                step.Refuse(PromptError.Custom(SummaryChoices.NothingToKeep));
                break;
            case SummaryChoices.Keep:
                step.EndDialog(new ReflectionEnd(step.Draft, IsKept: true));
                break;
            default:
                // Each choice but keeping has a step of the same name.
                step.GoTo(choice);
                break;
        }
    }

    private static MorePage AskMore(Step step) => new(step.Draft, step.Draft.More, step.Frame());

    private static void RewordMore(Step step) => step.Draft.Replace(step.Draft.More, step.Draft.More.Reword());

    private static void KeepMore(Step step, QuestionInput answer)
    {
        if (answer.For(step.Draft.More) is not { } given)
        {
            step.Refuse(PromptError.Custom(QuestionInput.QuestionMissing));
            return;
        }

        step.Draft.Reflection = step.Draft.Reflection.Add(given);
        RewordMore(step);
        ToSummary(step);
    }

    private static EditPage AskEdit(Step step) => new(step.Draft, step.Frame());

    private static void KeepEdit(Step step, FormInput form)
    {
        step.Draft.Reflection = ReflectionForm.Apply(step.Draft.Reflection, form);
        ToSummary(step);
    }

    private static DiscussPage AskDiscuss(Step step) => new(step.Draft, step.Frame());

    private static DiscardPage AskDiscard(Step step) => new(step.Draft, step.Frame());

    private static void KeepDiscard(Step step, string choice)
    {
        if (choice == SummaryChoices.Discard)
        {
            step.EndDialog(new ReflectionEnd(step.Draft, IsKept: false));
        }
        else
        {
            ToSummary(step);
        }
    }

    private static void ToSummary(Step step) => step.GoTo(SummaryStep);
}
