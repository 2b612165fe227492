using LoopbaanBot.Dialogs.Prompts;

namespace LoopbaanBot.Reflection.Talk;

/// <summary>What can be done with a finished reflection.</summary>
internal static class SummaryChoices
{
    public const string Keep = "keep";
    public const string Edit = "edit";
    public const string Discard = "discard";
    public const string More = "more";
    public const string Discuss = "discuss";
    public const string Back = "summary";

    /// <summary>The code of the refusal when every question was skipped.</summary>
    public const string NothingToKeep = "nothingToKeep";

    /// <summary>The words are what somebody may type instead of pressing the button.</summary>
    public static IReadOnlyList<Choice> All { get; } =
    [
        new(Keep, "Bewaar", ["bewaren", "keep", "save"]),
        new(Edit, "Wijzig", ["wijzigen", "edit", "change"]),
        new(Discard, "Gooi weg", ["weggooien", "throw away", "discard"]),
        new(More, "Nog een vraag", ["another question", "one more question"]),
        new(Discuss, "Bespreek met iemand", ["bespreken", "talk about it", "discuss"]),
        new(Back, "Terug naar de samenvatting", ["samenvatting", "summary", "nee", "no"]),
    ];
}
