using System.Text;

namespace LoopbaanBot.Careers.Roadmaps.Parts;

/// <summary>Where I come from: at most three choices, oldest first (K049; exercise X7).</summary>
public sealed record CareerPast(IReadOnlyList<PastChoice> Choices) : IRoadmapContent<CareerPast>
{
    public static CareerPast Empty { get; } = new([]);

    public bool IsEmpty => Choices.Count == 0;

    public IEnumerable<string> Words() =>
        Choices.SelectMany(choice => new[] { choice.What, choice.Decided }).OfType<string>();

    public CareerPast Checked()
    {
        RoadmapLimits.RequireAtMost(RoadmapLimits.Choices, Choices.Count);
        RoadmapLimits.Require(RoadmapLimits.Line, Choices.Select(choice => choice.What));
        RoadmapLimits.Require(RoadmapLimits.Words, Choices.Select(choice => choice.Decided));
        return this;
    }

    public bool Equals(CareerPast? other) => other is not null && Choices.SequenceEqual(other.Choices);

    public override int GetHashCode() => Choices.Aggregate(0, HashCode.Combine);

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Choices.Count).Append(" choices");
        return true;
    }
}

/// <summary>A choice in a career and what decided it, if that was told.</summary>
public sealed record PastChoice(string What, string? Decided)
{
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Decided is null ? "undecided" : "decided");
        return true;
    }
}
