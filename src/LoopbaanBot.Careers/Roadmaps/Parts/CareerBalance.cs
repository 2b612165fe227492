using System.Text;

namespace LoopbaanBot.Careers.Roadmaps.Parts;

/// <summary>Where I stand: what I keep, prune and sow (K102; exercise X1).</summary>
public sealed record CareerBalance(IReadOnlyList<string> Keep, IReadOnlyList<string> Prune, IReadOnlyList<string> Sow)
    : IRoadmapContent<CareerBalance>
{
    public static CareerBalance Empty { get; } = new([], [], []);

    public bool IsEmpty => Keep.Count + Prune.Count + Sow.Count == 0;

    public IEnumerable<string> Words() => [.. Keep, .. Prune, .. Sow];

    public CareerBalance Checked()
    {
        foreach (var lines in new[] { Keep, Prune, Sow })
        {
            RoadmapLimits.RequireAtMost(RoadmapLimits.Lines, lines.Count);
            RoadmapLimits.Require(RoadmapLimits.Line, lines);
        }

        return this;
    }

    public bool Equals(CareerBalance? other) =>
        other is not null
        && Keep.SequenceEqual(other.Keep)
        && Prune.SequenceEqual(other.Prune)
        && Sow.SequenceEqual(other.Sow);

    public override int GetHashCode() => Words().Aggregate(0, HashCode.Combine);

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Keep.Count + Prune.Count + Sow.Count).Append(" lines");
        return true;
    }
}
