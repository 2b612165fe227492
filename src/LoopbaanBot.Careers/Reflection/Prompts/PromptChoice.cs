namespace LoopbaanBot.Careers.Reflection.Prompts;

/// <summary>Which question comes next.</summary>
public static class PromptChoice
{
    /// <summary>
    /// A question of this competency and depth that does not rest (see <see cref="AskedPrompts"/>), or null when all
    /// of them do; the talk then asks the teacher for a question of their own. After "ask another" or a skip, remember
    /// the question that was shown and call this again.
    /// </summary>
    public static ReflectionPrompt? Next(
        PromptBank bank,
        AskedPrompts asked,
        CareerCompetency competency,
        PromptDepth depth,
        DateOnly today,
        PromptSeed seed
    ) =>
        bank.For(competency, depth)
            .Where(prompt => !asked.IsResting(prompt.Id, today))
            .MinBy(prompt => seed.Rank(prompt.Id));
}
