namespace LoopbaanBot.Dialogs.Prompts;

/// <summary>One thing to choose.</summary>
/// <param name="Value">What is kept, and what a card sends.</param>
/// <param name="Title">What the person reads, and may type.</param>
/// <param name="Synonyms">Other words for it, in any language the person may type in.</param>
public sealed record Choice(string Value, string? Title = null, IReadOnlyList<string>? Synonyms = null);
