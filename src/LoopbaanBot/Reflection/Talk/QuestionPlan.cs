using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;

namespace LoopbaanBot.Reflection.Talk;

/// <summary>Lays out which questions a talk can ask, from those that do not rest for this person today.</summary>
internal static class QuestionPlan
{
    /// <summary>Enough for "Vraag anders" a few times, and few enough to keep the stored talk small.</summary>
    private const int MostCandidates = 3;

    public static IReadOnlyList<OpenQuestion> For(
        PromptBank bank,
        AskedPrompts asked,
        CareerCompetency competency,
        DateOnly today,
        PromptSeed seed
    )
    {
        var questions = new List<OpenQuestion>();
        foreach (
            var depth in (PromptDepth[])[PromptDepth.Back, PromptDepth.Deeper, PromptDepth.Ahead, PromptDepth.Deeper]
        )
        {
            var candidates = Candidates(depth);
            // What one place may ask, another place of this talk may not.
            asked = candidates.Aggregate(asked, (known, prompt) => known.Remember(prompt, today));
            questions.Add(new OpenQuestion(depth, candidates, 0));
        }

        return questions;

        List<PromptId> Candidates(PromptDepth depth)
        {
            var known = asked;
            var found = new List<PromptId>();
            while (
                found.Count < MostFor(depth)
                && PromptChoice.Next(bank, known, competency, depth, today, seed) is { } prompt
            )
            {
                found.Add(prompt.Id);
                known = known.Remember(prompt.Id, today);
            }

            return found;
        }

        // The first of the two deeper places leaves something for "nog een vraag".
        int MostFor(PromptDepth depth) =>
            depth == PromptDepth.Deeper && questions.All(question => question.Depth != depth) ? 2 : MostCandidates;
    }
}
