using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Content.Competencies;

/// <summary>The 1 to 10 question of a competency.</summary>
/// <param name="Question">Asks for a mark without saying which one is good.</param>
/// <param name="Low">What a 1 means, without the number.</param>
/// <param name="High">What a 10 means, without the number.</param>
/// <param name="NotLower">The follow-up that looks at what is there already; makes no sense after a 1.</param>
/// <param name="OneHigher">The follow-up that looks one point up; makes no sense after a 10.</param>
internal sealed record ScaleContent(
    TextTemplate Question,
    string Low,
    string High,
    TextTemplate NotLower,
    TextTemplate OneHigher
)
{
    /// <summary>The follow-up that makes sense after this mark. In between the seed chooses, so that talks vary.</summary>
    public TextTemplate FollowUp(ScaleScore score, int seed)
    {
        if (score.IsLowest || score.IsHighest)
        {
            return score.IsLowest ? OneHigher : NotLower;
        }

        return (seed & 1) == 0 ? NotLower : OneHigher;
    }
}
