namespace LoopbaanBot.Reflection.Talk;

/// <summary>How a talk ended: kept in the journal or thrown away.</summary>
internal sealed record ReflectionEnd(ReflectionDraft Draft, bool IsKept);
