using System.Globalization;
using LoopbaanBot.Careers.Roadmaps;
using LoopbaanBot.Careers.Roadmaps.Parts;
using LoopbaanBot.Careers.Roadmaps.Steps;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Delivery;
using LoopbaanBot.Roadmaps.Parts;
using LoopbaanBot.Roadmaps.Steps;

namespace LoopbaanBot.Roadmaps.Mini;

/// <summary>The one form of a mini-roadmap: a strength, a curiosity, a step. Each may stay empty.</summary>
internal static class MiniForm
{
    private const string Strength = "strength";
    private const string Curiosity = "curiosity";

    public static IReadOnlyList<FormField> Fields(MiniRoadmap mini) =>
        [
            Text("roadmap.mini.can", Strength, mini.Strength.Content.Text),
            Text("roadmap.mini.know", Curiosity, mini.Curiosity.Content.Text),
            .. StepForm.MiniFields(mini.NextStep),
        ];

    public static int VersionOf(MiniRoadmap mini) => mini.Strength.Version + mini.Curiosity.Version + mini.Step.Version;

    /// <summary>The mini-roadmap with what was filled in; or what its step lacks.</summary>
    public static (MiniRoadmap? Mini, StepReading? Trouble) Read(
        CardData data,
        MiniRoadmap mini,
        DateOnly today,
        RoadmapStepId newId
    )
    {
        var words = new PartWords(data);
        var (strength, curiosity) = (Own(words, Strength), Own(words, Curiosity));
        var reading = StepForm.IsFilledIn(data)
            ? StepForm.Read(data, words, mini.NextStep?.Id ?? newId, today, mini.NextStep)
            : null;
        if (words.Error is { } error)
        {
            return (null, new StepReading.Refused(error));
        }

        if (reading is not (null or StepReading.Made))
        {
            return (null, reading);
        }

        var steps = new RoadmapSteps(reading is StepReading.Made made ? [made.Step] : []);
        return (
            new MiniRoadmap(
                Edit(mini.Strength, strength),
                Edit(mini.Curiosity, curiosity),
                steps.Equals(mini.Step.Content) ? mini.Step : mini.Step.Edit(steps)
            ),
            null
        );
    }

    /// <summary>What was left as it was proposed goes on following what was written.</summary>
    private static RoadmapSection<OneText> Edit(RoadmapSection<OneText> section, OneText text) =>
        text == section.Content ? section : section.Edit(text);

    private static OneText Own(PartWords words, string id) => new(words.Text(id, RoadmapLimits.Competency));

    private static TextField Text(string label, string id, string? value) =>
        new(label, id)
        {
            Value = value,
            Limit = RoadmapLimits.Competency,
            Placeholder = "roadmap.placeholder.words",
        };
}

/// <summary>Keeps the form of the mini-roadmap; <see cref="Version"/> tells one that was opened before another change.</summary>
internal sealed record SaveMiniSubmit(int Version, RoadmapStepId NewStep)
{
    public const string Verb = "roadmap.miniSave";
    private const string VersionKey = "version";
    private const string StepKey = "id";

    public CardCommand Write() =>
        CardCommand.Of(
            Verb,
            (VersionKey, Version.ToString(CultureInfo.InvariantCulture)),
            (StepKey, NewStep.ToString())
        );

    public static SaveMiniSubmit? Parse(CardData data) =>
        data.Number(VersionKey) is { } version && RoadmapStepId.Parse(data[StepKey]) is { } step
            ? new SaveMiniSubmit(version, step)
            : null;
}
