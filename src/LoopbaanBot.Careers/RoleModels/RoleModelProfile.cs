using System.Text;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.RoleModels;

/// <summary>What a role model tells about the own career: paths walked, what was left and kept, and how to be met (K047).</summary>
public sealed record RoleModelProfile
{
    public static RoleModelProfile Empty { get; } = new();

    /// <summary>What I left and what I kept, each.</summary>
    public static TextLimit LineLimit { get; } = new(300);

    /// <summary>The paths walked, of the six; at least one.</summary>
    public IReadOnlyList<CareerPath> Paths { get; init; } = [];

    /// <summary>How far those paths reached.</summary>
    public IReadOnlyList<PathRange> Ranges { get; init; } = [];

    /// <summary>Whether teaching was combined with other work (K056).</summary>
    public bool IsHybrid { get; init; }

    public Sector? Sector { get; init; }

    /// <summary>In the role model's own words.</summary>
    public string? Left { get; init; }

    /// <summary>In the role model's own words.</summary>
    public string? Kept { get; init; }

    public IReadOnlyList<MeetingWay> Ways { get; init; } = [];

    public ChoiceStory Story { get; init; } = ChoiceStory.Untold;

    /// <exception cref="ArgumentException">No path, or one that is not of the six.</exception>
    public RoleModelProfile Walked(IEnumerable<CareerPath> paths, IEnumerable<PathRange> ranges)
    {
        CareerPath[] walked = [.. CareerPaths.Six.Intersect(paths)];
        return walked.Length == 0
            ? throw new ArgumentException("A role model walked at least one of the six paths.")
            : this with
            {
                Paths = walked,
                Ranges = [.. ranges.Distinct().Order()],
            };
    }

    /// <exception cref="ArgumentException">A text is too long (<see cref="LineLimit"/>).</exception>
    public RoleModelProfile Tell(string? left, string? kept, IEnumerable<MeetingWay> ways) =>
        this with
        {
            Left = left is null ? null : LineLimit.Require(left),
            Kept = kept is null ? null : LineLimit.Require(kept),
            Ways = [.. ways.Distinct().Order()],
        };

    private bool PrintMembers(StringBuilder builder)
    {
        builder.AppendJoin(", ", Paths);
        return true;
    }
}

/// <summary>How a role model can be met.</summary>
public enum MeetingWay
{
    Call,
    Visit,
    Mail,
}
