namespace LoopbaanBot.Dialogs.Prompts;

/// <summary>A rule on top of what the prompt itself checks; null means the answer is fine.</summary>
public delegate PromptError? PromptValidator<in T>(T value);
