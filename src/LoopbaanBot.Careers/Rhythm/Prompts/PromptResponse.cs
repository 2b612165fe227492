namespace LoopbaanBot.Careers.Rhythm.Prompts;

/// <summary>What a teacher chose on a prompt.</summary>
/// <param name="At">Local time.</param>
/// <param name="Until">The local moment to which it was put off; only of the two that put off.</param>
public sealed record PromptResponse(SlotKey Slot, ResponseKind Kind, DateTime At, DateTime? Until = null)
{
    /// <summary>Whether the prompt is to come back.</summary>
    public bool PutsOff => Until is not null;
}

/// <summary>The four buttons of a prompt. The names are stored; the numbers are not.</summary>
public enum ResponseKind
{
    Now,
    LaterToday,
    NextWeek,
    Skipped,
}
