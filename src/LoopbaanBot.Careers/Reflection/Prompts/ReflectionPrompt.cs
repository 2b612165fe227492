namespace LoopbaanBot.Careers.Reflection.Prompts;

/// <summary>A question as the rules see it. Its sentence is content and lives with the languages.</summary>
public sealed record ReflectionPrompt(PromptId Id, CareerCompetency Competency, PromptDepth Depth);
