using System.Text;
using LoopbaanBot.Careers.Roadmaps.Parts;

namespace LoopbaanBot.Careers.Roadmaps.Steps;

/// <summary>The steps of a roadmap, soonest first.</summary>
public sealed record RoadmapSteps(IReadOnlyList<RoadmapStep> Steps) : IRoadmapContent<RoadmapSteps>
{
    public static RoadmapSteps Empty { get; } = new([]);

    public IReadOnlyList<RoadmapStep> Steps { get; init; } = [.. Steps.OrderBy(step => step.On)];

    public bool IsEmpty => Steps.Count == 0;

    public bool IsFull => Steps.Count >= RoadmapLimits.Steps;

    public RoadmapStep? Find(RoadmapStepId id) => Steps.FirstOrDefault(step => step.Id == id);

    /// <summary>Adds a step, or changes the one with its id.</summary>
    public RoadmapSteps Put(RoadmapStep step) => new([.. Steps.Where(other => other.Id != step.Id), step]);

    public RoadmapSteps Remove(RoadmapStepId id) => new([.. Steps.Where(step => step.Id != id)]);

    public IEnumerable<string> Words() => Steps.SelectMany(step => step.Words());

    public RoadmapSteps Checked()
    {
        RoadmapLimits.RequireAtMost(RoadmapLimits.Steps, Steps.Count);
        RoadmapLimits.Require(RoadmapLimits.Step, Words());
        return this;
    }

    public bool Equals(RoadmapSteps? other) => other is not null && Steps.SequenceEqual(other.Steps);

    public override int GetHashCode() => Steps.Aggregate(0, HashCode.Combine);

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Steps.Count).Append(" steps");
        return true;
    }
}
