using System.Globalization;
using LoopbaanBot.Careers.Intake;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Standing;
using Step = LoopbaanBot.Dialogs.Waterfalls.WaterfallStepContext<LoopbaanBot.Intake.Talk.IntakeDraft>;

namespace LoopbaanBot.Intake.Talk;

/// <summary>The pages of the intake.</summary>
internal static class IntakePages
{
    public static FormPage Phase(Step step) =>
        Page(step, "intake.phase.question", "intake.phase.help") with
        {
            Choices =
            [
                .. Enum.GetValues<Phase>().Select(phase => Choice(phase, $"intake.phase.{Chosen.TextOf(phase)}")),
            ],
        };

    public static FormPage Concern(Step step) =>
        Page(step, "intake.concern.question", "intake.concern.help") with
        {
            Choices =
            [
                .. StarterConcerns.All.Select(concern => Choice(concern, $"intake.concern.{Chosen.TextOf(concern)}")),
            ],
        };

    public static FormPage Motives(Step step) =>
        Page(step, "intake.motives.question", "intake.motives.help") with
        {
            Fields =
            [
                new ChoiceField(
                    "intake.motives.label",
                    Listed<IntakeMotive>(value => $"intake.motive.{Chosen.TextOf(value)}")
                )
                {
                    IsMultiple = true,
                    Value = Chosen.Join(step.Draft.Intake.Motives),
                },
                Words<IntakeMotive>("intake.motives.other", CareerIntake.OtherLimit, step.Draft.Intake.OtherMotive),
            ],
        };

    public static FormPage MainReason(Step step) =>
        Page(step, "intake.main.question", "intake.main.help") with
        {
            Fields =
            [
                new ChoiceField(
                    "intake.main.label",
                    [.. step.Draft.Intake.Motives.Select(motive => Reason(step.Draft.Intake, motive))]
                )
                {
                    Value = step.Draft.Intake.Main?.ToString(),
                },
            ],
        };

    public static FormPage Keep(Step step) =>
        Page(step, "intake.keep.question", "intake.keep.help") with
        {
            Fields = [new TextField("intake.keep.label") { Value = step.Draft.Intake.Keep }],
        };

    public static FormPage Different(Step step) =>
        Page(step, "intake.different.question", "intake.different.help") with
        {
            Mirror = step.Draft.Intake.Keep,
            Fields =
            [
                Words<IntakeGoal>("intake.different.label", TextLimit.Answer, step.Draft.Intake.Different) with
                {
                    IsMultiline = true,
                },
                new ChoiceField(
                    "intake.different.goals",
                    Listed<IntakeGoal>(value => $"intake.goal.{Chosen.TextOf(value)}")
                )
                {
                    IsMultiple = true,
                    Value = Chosen.Join(step.Draft.Intake.Goals),
                },
            ],
        };

    public static FormPage Needs(Step step) =>
        Page(
            step,
            step.Draft.IsParked() ? "intake.needs.survivalQuestion" : "intake.needs.question",
            "intake.needs.help"
        ) with
        {
            Mirror = step.Draft.Intake.Different,
            Fields =
            [
                new ChoiceField(
                    "intake.needs.label",
                    Listed<IntakeNeed>(value => $"intake.need.{Chosen.TextOf(value)}")
                )
                {
                    IsMultiple = true,
                    Value = Chosen.Join(step.Draft.Intake.Needs),
                },
                Words<IntakeNeed>("intake.needs.other", CareerIntake.OtherLimit, step.Draft.Intake.OtherNeed),
            ],
        };

    public static FormPage Future(Step step) =>
        Page(step, "intake.future.question", "intake.future.help") with
        {
            Lines = [FormLine.Of("intake.future.low"), FormLine.Of("intake.future.high")],
            Fields =
            [
                new ScaleField("intake.future.label", FutureOutlook.Lowest, FutureOutlook.Highest)
                {
                    Value = step.Draft.Intake.Future?.Value.ToString(CultureInfo.InvariantCulture),
                },
            ],
        };

    public static FormPage Summary(Step step) =>
        new(step.Frame(), "intake.summary.question")
        {
            Lines = [.. IntakeLines.Of(step.Draft.Intake)],
            Choices =
            [
                new FormChoice(IntakeChoices.Keep, "intake.summary.keep"),
                new FormChoice(IntakeChoices.Discard, "intake.summary.discard"),
            ],
            Help = "intake.summary.help",
        };

    public static FormPage Discard(Step step) =>
        new(step.Frame(), "intake.discard.question")
        {
            Choices =
            [
                new FormChoice(IntakeChoices.Yes, "intake.discard.yes"),
                new FormChoice(IntakeChoices.No, "intake.discard.no"),
            ],
            Help = "intake.discard.help",
        };

    /// <summary>The overview at the end is no question of its own.</summary>
    private static FormPage Page(Step step, string question, string help) =>
        new(step.Frame(), question)
        {
            Progress = (step.Position, Math.Max(step.Position, step.Count - 1)),
            Help = help,
        };

    private static FormChoice Choice<T>(T value, string text)
        where T : struct, Enum => new(value.ToString(), text);

    private static IReadOnlyList<FormChoice> Listed<T>(Func<T, string> text)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => Choice(value, text(value)))];

    private static FormChoice Reason(CareerIntake intake, IntakeMotive motive) =>
        Choice(motive, $"intake.motive.{Chosen.TextOf(motive)}") with
        {
            Words = motive == IntakeMotive.Other ? intake.OtherMotive : null,
        };

    private static TextField Words<T>(string label, TextLimit limit, string? value)
        where T : struct, Enum =>
        new(label, ListAndWords<T>.WordsId)
        {
            Limit = limit,
            IsMultiline = false,
            Value = value,
        };
}
