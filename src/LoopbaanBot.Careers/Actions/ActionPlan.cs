using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Actions;

/// <summary>
/// What a teacher means to do: what, on which day, with whom, at which cue, and what else when that fails. Only
/// <see cref="What"/> is needed (K §3.2: steps with a date and a way out, as far as the teacher wants them).
/// </summary>
public sealed record ActionPlan(string What)
{
    /// <summary>The day to do it; null when there is none yet.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Free text: a name, a role or nothing.</summary>
    public string? With { get; init; }

    /// <summary>The moment that reminds of it: what comes after "if".</summary>
    public string? Cue { get; init; }

    /// <summary>What to do when it does not work out.</summary>
    public string? Fallback { get; init; }

    /// <summary>The day to fall back on, which never comes before <see cref="On"/>.</summary>
    public DateOnly? FallbackOn { get; init; }

    /// <summary>The plan of a reflection in the form of an action.</summary>
    public static ActionPlan From(IfThenPlan plan) => new(plan.Step) { Cue = plan.Cue, Fallback = plan.Fallback };

    /// <summary>Whether the days can be kept in this order: the way out on or after the first day.</summary>
    public bool HasDaysInOrder => On is not { } on || FallbackOn is not { } later || later >= on;

    /// <exception cref="ArgumentException">A text is empty or too long, or the way out comes first.</exception>
    internal ActionPlan Checked()
    {
        TextLimit.PlanPart.Require(What);
        foreach (var part in new[] { With, Cue, Fallback }.OfType<string>())
        {
            TextLimit.PlanPart.Require(part);
        }

        return HasDaysInOrder ? this : throw new ArgumentException("The day to fall back on comes after the first.");
    }

    // A log or an exception message may print any object; a teacher's words stay out of it.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(On is null ? "without a day" : "with a day");
        return true;
    }
}
