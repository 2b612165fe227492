namespace LoopbaanBot.Content.Competencies;

/// <param name="Name">As a title, with a capital.</param>
/// <param name="CoreQuestion">The question the competency answers (K §3.2).</param>
/// <param name="Purpose">What a talk about it is for, in one or two sentences.</param>
/// <param name="Buddy">How to go on with someone else.</param>
internal sealed record CompetencyIntro(string Name, string CoreQuestion, string Purpose, string Buddy);
