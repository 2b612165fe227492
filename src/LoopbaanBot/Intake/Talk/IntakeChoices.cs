using System.Globalization;
using LoopbaanBot.Careers.Intake;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Dialogs.Prompts;
using Step = LoopbaanBot.Dialogs.Waterfalls.WaterfallStepContext<LoopbaanBot.Intake.Talk.IntakeDraft>;

namespace LoopbaanBot.Intake.Talk;

/// <summary>What can be chosen in the intake, with the words that somebody may type for it.</summary>
internal static class IntakeChoices
{
    public const string Keep = "keep";
    public const string Discard = "discard";
    public const string Yes = "yes";
    public const string No = "no";

    public static ChoicePrompt Phases { get; } =
        new([
            new(nameof(Phase.Aspiring), Synonyms: ["in opleiding", "aanstaand", "in training"]),
            new(nameof(Phase.Starting), Synonyms: ["starter", "startend", "starting"]),
            new(nameof(Phase.Experienced), Synonyms: ["ervaren", "experienced"]),
        ]);

    public static ChoicePrompt Concerns { get; } =
        new([.. StarterConcerns.All.Select(concern => new Choice(concern.ToString()))]);

    public static ChoicePrompt Outlooks { get; } =
        new([
            .. Enumerable
                .Range(FutureOutlook.Lowest, FutureOutlook.Highest)
                .Select(mark => new Choice(mark.ToString(CultureInfo.InvariantCulture))),
        ]);

    public static ChoicePrompt Endings { get; } =
        new([
            new(Keep, "Bewaar", ["bewaren", "save", "ja", "yes"]),
            new(Discard, "Gooi weg", ["weggooien", "throw away"]),
        ]);

    public static ChoicePrompt Sure { get; } =
        new([new(Yes, "Ja, gooi weg", ["ja"]), new(No, "Nee, houd dit", ["nee"])]);

    /// <summary>Only the reasons that this person chose.</summary>
    public static PromptOptions Reasons(Step step) =>
        new() { Choices = [.. step.Draft.Intake.Motives.Select(motive => new Choice(motive.ToString()))] };

    public static FutureOutlook Outlook(string mark) => new(int.Parse(mark, CultureInfo.InvariantCulture));
}
