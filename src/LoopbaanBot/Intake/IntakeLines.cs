using System.Globalization;
using LoopbaanBot.Careers.Intake;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Standing;

namespace LoopbaanBot.Intake;

/// <summary>An intake in the order in which it was told: short labels and, below each, what was chosen or written.</summary>
internal static class IntakeLines
{
    public static IEnumerable<FormLine> Of(CareerIntake intake) =>
        [
            .. Part("intake.fact.motives", intake.Motives.Select(motive => Reason(intake, motive))),
            .. Part("intake.fact.main", intake.NeedsMain() ? MainReason(intake) : []),
            .. Part("intake.fact.keep", Own(intake.Keep)),
            .. Part("intake.fact.different", Own(intake.Different)),
            .. Part(
                "intake.fact.goals",
                intake.Goals.Select(goal => FormLine.Of($"intake.goal.{Chosen.TextOf(goal)}"))
            ),
            .. Part("intake.fact.needs", intake.Needs.Select(need => Need(intake, need))),
            .. Part("intake.fact.future", Future(intake.Future)),
        ];

    private static IEnumerable<FormLine> Part(string label, IEnumerable<FormLine> told)
    {
        FormLine[] lines = [.. told];
        return lines.Length == 0 ? [] : [FormLine.Label(label), .. lines];
    }

    private static FormLine Reason(CareerIntake intake, IntakeMotive motive) =>
        motive == IntakeMotive.Other && intake.OtherMotive is { } own
            ? FormLine.Own(own)
            : FormLine.Of($"intake.motive.{Chosen.TextOf(motive)}");

    private static FormLine Need(CareerIntake intake, IntakeNeed need) =>
        need == IntakeNeed.Other && intake.OtherNeed is { } own
            ? FormLine.Own(own)
            : FormLine.Of($"intake.need.{Chosen.TextOf(need)}");

    private static IEnumerable<FormLine> MainReason(CareerIntake intake) =>
        intake.Main is { } main ? [Reason(intake, main)] : [];

    private static IEnumerable<FormLine> Own(string? words) => words is null ? [] : [FormLine.Own(words)];

    private static IEnumerable<FormLine> Future(FutureOutlook? future) =>
        future is { } outlook
            ? [FormLine.Of("intake.fact.futureValue", ("mark", outlook.Value.ToString(CultureInfo.InvariantCulture)))]
            : [];
}
