using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rounds.Planning;

/// <summary>The plan that somebody makes in private at the end of a round.</summary>
internal sealed record PlanSubmit(ActionId Id, string Cue, string Step)
{
    public const string Verb = "round.plan.save";
    public const string CueId = "cue";
    public const string StepId = "step";
    private const string IdKey = "action";

    /// <summary>Both parts, each short enough; null when one is missing or too long.</summary>
    public IfThenPlan? Plan =>
        Cue.Length > 0 && Step.Length > 0 && TextLimit.PlanPart.Fits(Cue) && TextLimit.PlanPart.Fits(Step)
            ? new IfThenPlan(Cue, Step)
            : null;

    public bool IsTooLong => !TextLimit.PlanPart.Fits(Cue) || !TextLimit.PlanPart.Fits(Step);

    /// <param name="id">What the plan will be called, so that two presses make one.</param>
    public static CardCommand Write(ActionId id) => CardCommand.Of(Verb, (IdKey, id.ToString()));

    public static PlanSubmit? Parse(CardData data) =>
        ActionId.Parse(data[IdKey]) is { } id
            ? new PlanSubmit(id, data[CueId]?.Trim() ?? string.Empty, data[StepId]?.Trim() ?? string.Empty)
            : null;

    public override string ToString() => nameof(PlanSubmit);
}
