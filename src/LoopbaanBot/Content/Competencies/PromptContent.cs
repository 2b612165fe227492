using LoopbaanBot.Careers.Reflection.Prompts;

namespace LoopbaanBot.Content.Competencies;

/// <summary>A question, and in <see cref="Otherwise"/> the same question in other words, for "Vraag anders".</summary>
internal sealed record PromptContent(PromptId Id, PromptDepth Depth, TextTemplate Text, TextTemplate Otherwise);
