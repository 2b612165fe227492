using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.LearningQuestions;

/// <summary>
/// One look back at the question: where the knot was, between which versions, and the first step or the person that
/// came out of it. <paramref name="From"/> and <paramref name="To"/> are equal when it is still the same question.
/// </summary>
public sealed record Reframing(DateOnly On, ReframeDirection Direction, int From, int To, string? NextStep = null)
{
    /// <summary>A changed question is a gain in itself, and so is one that held (L043).</summary>
    public bool IsChanged => From != To;

    internal Reframing Checked()
    {
        if (NextStep is not null)
        {
            TextLimit.PlanPart.Require(NextStep);
        }

        return this;
    }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Direction).Append(", ").Append(From).Append(" to ").Append(To);
        return true;
    }
}
