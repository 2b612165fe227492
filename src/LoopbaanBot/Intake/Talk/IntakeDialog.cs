using LoopbaanBot.Careers.Intake;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Waterfalls;
using Step = LoopbaanBot.Dialogs.Waterfalls.WaterfallStepContext<LoopbaanBot.Intake.Talk.IntakeDraft>;

namespace LoopbaanBot.Intake.Talk;

/// <summary>
/// What brings somebody here, what should stay, and only then what should change (K §3.4). Whoever begins in the
/// profession is asked first what is on their mind.
/// </summary>
internal sealed class IntakeDialog : WaterfallDialog<IntakeDraft>
{
    public const string DialogId = "intake";
    private const string SummaryStep = "summary";
    private const string DiscardStep = "discard";
    private const int DialogVersion = 1;

    public IntakeDialog()
        : base(DialogId, DialogVersion, IntakeJsonContext.Default.IntakeDraft)
    {
        AddStep(
            "phase",
            IntakeChoices.Phases,
            IntakePages.Phase,
            KeepPhase,
            when: draft => draft.AsksPhase,
            canSkip: true
        );
        AddStep(
            "concern",
            IntakeChoices.Concerns,
            IntakePages.Concern,
            KeepConcern,
            when: draft => draft.AsksConcern()
        );
        AddStep("motives", IntakeInputs.Motives, IntakePages.Motives, KeepMotives, when: HasRoom, canSkip: true);
        AddStep(
            "main",
            new ChoicePrompt(),
            IntakePages.MainReason,
            KeepMain,
            when: AsksMain,
            options: IntakeChoices.Reasons
        );
        AddStep(
            "keep",
            new TextPrompt(TextLimit.Answer.Characters),
            IntakePages.Keep,
            KeepKeep,
            HasRoom,
            canSkip: true
        );
        AddStep("different", IntakeInputs.Different, IntakePages.Different, KeepDifferent, HasRoom, canSkip: true);
        AddStep("needs", IntakeInputs.Needs, IntakePages.Needs, KeepNeeds, canSkip: true);
        AddStep("future", IntakeChoices.Outlooks, IntakePages.Future, KeepFuture, when: HasRoom, canSkip: true);
        AddStep(SummaryStep, IntakeChoices.Endings, IntakePages.Summary, KeepSummary, when: HasSomething);
        AddStep(DiscardStep, IntakeChoices.Sure, IntakePages.Discard, KeepDiscard, onlyByJump: true);
    }

    private static bool HasRoom(IntakeDraft draft) => !draft.IsParked();

    private static bool AsksMain(IntakeDraft draft) => HasRoom(draft) && draft.Intake.NeedsMain();

    /// <summary>Parking alone needs no summary.</summary>
    private static bool HasSomething(IntakeDraft draft) => HasRoom(draft) || !draft.Intake.IsEmpty();

    private static void KeepPhase(Step step, string phase) => step.Draft.Phase = Enum.Parse<Phase>(phase);

    private static void KeepConcern(Step step, string concern) =>
        step.Draft.Concern = Enum.Parse<StarterConcern>(concern);

    private static void KeepMotives(Step step, ListAndWords<IntakeMotive> told) =>
        step.Draft.Intake = step.Draft.Intake.Choose(told.Listed, told.Words);

    private static void KeepMain(Step step, string main) =>
        step.Draft.Intake = step.Draft.Intake.Lead(Enum.Parse<IntakeMotive>(main));

    private static void KeepKeep(Step step, string words) => step.Draft.Intake = step.Draft.Intake.Holding(words);

    private static void KeepDifferent(Step step, ListAndWords<IntakeGoal> told) =>
        step.Draft.Intake = step.Draft.Intake.Changing(told.Words, told.Listed);

    private static void KeepNeeds(Step step, ListAndWords<IntakeNeed> told) =>
        step.Draft.Intake = step.Draft.Intake.Needing(told.Listed, told.Words);

    private static void KeepFuture(Step step, string mark) =>
        step.Draft.Intake = step.Draft.Intake.Seeing(IntakeChoices.Outlook(mark));

    private static void KeepSummary(Step step, string choice)
    {
        if (choice == IntakeChoices.Discard)
        {
            step.GoTo(DiscardStep);
        }
        else if (step.Draft.Intake.IsEmpty())
        {
            step.Refuse(PromptError.Custom("intake.summary.empty"));
        }
        else
        {
            step.EndDialog(step.Draft);
        }
    }

    private static void KeepDiscard(Step step, string choice)
    {
        if (choice == IntakeChoices.Yes)
        {
            step.Draft.IsDiscarded = true;
            step.EndDialog(step.Draft);
        }
        else
        {
            step.GoTo(SummaryStep);
        }
    }
}
