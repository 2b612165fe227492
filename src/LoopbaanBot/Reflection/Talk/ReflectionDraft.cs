using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;
using LoopbaanBot.Careers.Reflection.Wording;

namespace LoopbaanBot.Reflection.Talk;

/// <summary>A reflection while it is talked about: what was answered, and which questions stand open.</summary>
internal sealed class ReflectionDraft
{
    private const int MostExtraAnswers = 3;

    public required CareerReflection Reflection { get; set; }

    /// <summary>The questions of the road: back, deeper, ahead; and last the one for "nog een vraag".</summary>
    public required IReadOnlyList<OpenQuestion> Questions { get; set; }

    /// <summary>Where the one follow-up of this talk was asked; null as long as no answer was short.</summary>
    public PromptDepth? FollowUpAt { get; set; }

    public OpenQuestion Main(PromptDepth depth) => Questions.First(question => question.Depth == depth);

    public OpenQuestion More => Questions[^1];

    /// <summary>The questions that this talk showed, so that only those may come back when it is picked up later.</summary>
    public List<PromptId> Shown { get; init; } = [];

    /// <summary>A reflection stays short enough to read back on one card.</summary>
    public bool CanAskMore => Reflection.Answers.Count(answer => answer.IsExtra) < MostExtraAnswers;

    /// <summary>Drops questions that were asked in another talk while this one lay aside.</summary>
    public void DropAskedElsewhere(AskedPrompts asked, DateOnly today) =>
        Questions = [
            .. Questions.Select(question =>
                question with
                {
                    Candidates =
                    [
                        .. question.Candidates.Where(prompt =>
                            Shown.Contains(prompt) || !asked.IsResting(prompt, today)
                        ),
                    ],
                }
            ),
        ];

    public void Replace(OpenQuestion old, OpenQuestion renewed) =>
        Questions = [.. Questions.Select(question => ReferenceEquals(question, old) ? renewed : question)];

    /// <summary>A short answer gets one follow-up, and a talk has at most one (domain I5).</summary>
    public void NoteLength(PromptDepth depth, string answer)
    {
        var isShort = AnswerLength.IsShort(answer);
        if (isShort && FollowUpAt is null)
        {
            FollowUpAt = depth;
        }
        else if (!isShort && FollowUpAt == depth && Reflection.AnswerAt(depth)?.FollowUp is null)
        {
            FollowUpAt = null;
        }
    }
}
