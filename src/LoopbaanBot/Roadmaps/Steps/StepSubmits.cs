using System.Globalization;
using LoopbaanBot.Careers.Roadmaps.Steps;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Roadmaps.Steps;

/// <summary>Opens the form of the step that was chosen from the list, or of a new one.</summary>
internal static class EditStepSubmit
{
    public const string Verb = "roadmap.step";
    public const string ChoiceId = "step";
    private const string NewKey = "new";

    public static CardCommand Write(bool isNew) => CardCommand.Of(Verb, (NewKey, isNew ? "yes" : "no"));

    public static bool IsNew(CardData data) => data[NewKey] == "yes";

    public static RoadmapStepId? Chosen(CardData data) => RoadmapStepId.Parse(data[ChoiceId]);
}

/// <summary>Keeps a step.</summary>
/// <param name="IsNew">It is added, whatever changed in between; a changed step has to be there still.</param>
/// <param name="Version">Of the steps, when the form was opened.</param>
internal sealed record SaveStepSubmit(RoadmapStepId Step, bool IsNew, int Version)
{
    public const string Verb = "roadmap.stepSave";
    private const string Key = "id";
    private const string NewKey = "new";
    private const string VersionKey = "version";

    public CardCommand Write() =>
        CardCommand.Of(
            Verb,
            (Key, Step.ToString()),
            (NewKey, IsNew ? "yes" : "no"),
            (VersionKey, Version.ToString(CultureInfo.InvariantCulture))
        );

    public static SaveStepSubmit? Parse(CardData data) =>
        RoadmapStepId.Parse(data[Key]) is { } step && data.Number(VersionKey) is { } version
            ? new SaveStepSubmit(step, data[NewKey] == "yes", version)
            : null;
}

/// <summary>Asks to take a step away, and the second time does.</summary>
internal sealed record RemoveStepSubmit(RoadmapStepId Step)
{
    public const string Verb = "roadmap.stepRemove";
    private const string SureKey = "sure";

    /// <summary>The button of the list: it asks about what is chosen there.</summary>
    public static CardCommand WriteForChosen() => CardCommand.Of(Verb);

    public CardCommand WriteSure() => CardCommand.Of(Verb, (SureKey, Step.ToString()));

    public static RemoveStepSubmit? ParseSure(CardData data) =>
        RoadmapStepId.Parse(data[SureKey]) is { } step ? new RemoveStepSubmit(step) : null;
}
