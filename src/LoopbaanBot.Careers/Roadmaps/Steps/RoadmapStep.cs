using System.Text;

namespace LoopbaanBot.Careers.Roadmaps.Steps;

/// <summary>
/// A step: what I will do, when, with whom (K049), and what the school gains by it. A step has a date: without one it
/// is a wish. The one who walks along is optional here, and asked for before the roadmap is presented.
/// </summary>
public sealed record RoadmapStep(
    RoadmapStepId Id,
    string What,
    DateOnly On,
    string? With = null,
    string? SchoolGains = null
)
{
    /// <summary>Makes a step of what was filled in, or says what it still needs.</summary>
    /// <param name="former">The step that is being changed; its own day may stay, also when that day has passed.</param>
    /// <exception cref="ArgumentException">A text is too long.</exception>
    public static StepOutcome Plan(
        StepWords words,
        DateOnly? on,
        DateOnly today,
        RoadmapStepId id,
        RoadmapStep? former
    ) =>
        words.What is null ? new StepOutcome.NeedsWords()
        : on is not { } day ? new StepOutcome.NeedsDate()
        : day < today && day != former?.On ? new StepOutcome.InThePast(day)
        : new StepOutcome.Planned(new RoadmapStep(id, words.What, day, words.With, words.SchoolGains).Checked());

    public IEnumerable<string> Words() => new[] { What, With, SchoolGains }.OfType<string>();

    internal RoadmapStep Checked()
    {
        RoadmapLimits.Require(RoadmapLimits.Step, Words());
        return this;
    }

    // A log or an exception message may print any object; a teacher's words stay out of it.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Id).Append(With is null ? ", alone" : ", with somebody");
        return true;
    }
}

/// <summary>The texts of a step as they were filled in; null for what was left empty.</summary>
public sealed record StepWords(string? What, string? With = null, string? SchoolGains = null)
{
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(What is null ? "empty" : "filled in");
        return true;
    }
}

/// <summary>A step, or the one thing it lacks.</summary>
public abstract record StepOutcome
{
    public sealed record Planned(RoadmapStep Step) : StepOutcome;

    public sealed record NeedsWords : StepOutcome;

    public sealed record NeedsDate : StepOutcome;

    public sealed record InThePast(DateOnly Day) : StepOutcome;
}
