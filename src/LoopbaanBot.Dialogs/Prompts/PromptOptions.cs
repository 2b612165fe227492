namespace LoopbaanBot.Dialogs.Prompts;

/// <summary>What a prompt can only know once the talk runs. Anything null is as the prompt itself says.</summary>
public sealed record PromptOptions
{
    /// <summary>For a ChoicePrompt whose choices depend on the person.</summary>
    public IReadOnlyList<Choice>? Choices { get; init; }

    /// <summary>For a NumberPrompt: the lowest number allowed.</summary>
    public int? Min { get; init; }

    /// <summary>For a NumberPrompt the highest number allowed, for a TextPrompt the most characters.</summary>
    public int? Max { get; init; }
}
