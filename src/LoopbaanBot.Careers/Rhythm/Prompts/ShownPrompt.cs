using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Rhythm.Prompts;

/// <summary>One card that was sent, or that a bot claimed to send and then perhaps did not: nobody can tell, so it counts.</summary>
/// <param name="Slot">The slot at which the prompt came first.</param>
/// <param name="Moment">The local moment for which this card was due.</param>
/// <param name="Competency">Only of a question.</param>
public sealed record ShownPrompt(
    SlotKey Slot,
    PromptKind Kind,
    Showing Showing,
    DateTime Moment,
    CareerCompetency? Competency = null
);
