using System.Text;

namespace LoopbaanBot.Careers.Reflection;

/// <summary>
/// A step tied to a cue ("if …, then …") with an optional way out when it does not work. This form raises the odds of
/// doing it, for goals the teacher chose (domain I7).
/// </summary>
public sealed record IfThenPlan(string Cue, string Step, string? Fallback = null)
{
    internal IfThenPlan Checked()
    {
        TextLimit.PlanPart.Require(Cue);
        TextLimit.PlanPart.Require(Step);
        if (Fallback is not null)
        {
            TextLimit.PlanPart.Require(Fallback);
        }

        return this;
    }

    // A log or an exception message may print any object; a teacher's words stay out of it.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Fallback is null ? "without fallback" : "with fallback");
        return true;
    }
}
