using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Roadmaps.Parts;

/// <summary>Where I stand: at most one text per competency, in the order in which the five are offered.</summary>
public sealed record OwnCompetencies(IReadOnlyList<CompetencyWords> Competencies) : IRoadmapContent<OwnCompetencies>
{
    public static OwnCompetencies Empty { get; } = new([]);

    public bool IsEmpty => Competencies.Count == 0;

    /// <summary>The first text of each competency, so that the newest comes first in what is given.</summary>
    public static OwnCompetencies Of(IEnumerable<CompetencyWords> newestFirst) =>
        new([.. newestFirst.DistinctBy(words => words.Competency).OrderBy(words => words.Competency)]);

    public string? About(CareerCompetency competency) =>
        Competencies.FirstOrDefault(words => words.Competency == competency)?.Words;

    public IEnumerable<string> Words() => Competencies.Select(words => words.Words);

    public OwnCompetencies Checked()
    {
        RoadmapLimits.RequireAtMost(CareerCompetencies.All.Count, Competencies.Count);
        RoadmapLimits.Require(RoadmapLimits.Competency, Words());
        return this;
    }

    public bool Equals(OwnCompetencies? other) => other is not null && Competencies.SequenceEqual(other.Competencies);

    public override int GetHashCode() => Competencies.Aggregate(0, HashCode.Combine);

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Competencies.Count).Append(" competencies");
        return true;
    }
}

/// <summary>What someone says about one competency of theirs.</summary>
public sealed record CompetencyWords(CareerCompetency Competency, string Words)
{
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Competency);
        return true;
    }
}
