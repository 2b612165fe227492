using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;

namespace LoopbaanBot.Reflection.Talk;

/// <summary>Lays out which questions a talk can ask, from those that do not rest for this person today.</summary>
internal static class QuestionPlan
{
    /// <summary>The places of the road, each with how many questions it may hold for "Vraag anders".</summary>
    /// <remarks>The first of the two deeper places leaves something for "nog een vraag", which is the last.</remarks>
    private static readonly (PromptDepth Depth, int Most)[] s_places =
    [
        (PromptDepth.Back, 3),
        (PromptDepth.Deeper, 2),
        (PromptDepth.Ahead, 3),
        (PromptDepth.Deeper, 3),
    ];

    public static IReadOnlyList<OpenQuestion> For(
        PromptBank bank,
        AskedPrompts asked,
        CareerCompetency competency,
        DateOnly today,
        PromptSeed seed
    )
    {
        var questions = new List<OpenQuestion>();
        foreach (var (depth, most) in s_places)
        {
            var candidates = new List<PromptId>();
            while (
                candidates.Count < most && PromptChoice.Next(bank, asked, competency, depth, today, seed) is { } prompt
            )
            {
                candidates.Add(prompt.Id);
                // What one place may ask, another place of this talk may not.
                asked = asked.Remember(prompt.Id, today);
            }

            questions.Add(new OpenQuestion(depth, candidates, 0));
        }

        return questions;
    }
}
