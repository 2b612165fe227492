namespace LoopbaanBot.Careers.Reflection.Prompts;

/// <summary>A question and the last day someone was asked it.</summary>
public sealed record AskedPrompt(PromptId Prompt, DateOnly LastAsked);
