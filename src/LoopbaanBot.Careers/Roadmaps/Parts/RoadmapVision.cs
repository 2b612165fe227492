using System.Text;

namespace LoopbaanBot.Careers.Roadmaps.Parts;

/// <summary>Where I go, in three sentences: what I can, what I want, what I will therefore do (exercise X6).</summary>
public sealed record RoadmapVision(string? Can, string? Want, string? Will) : IRoadmapContent<RoadmapVision>
{
    public static RoadmapVision Empty { get; } = new(null, null, null);

    public bool IsEmpty => Can is null && Want is null && Will is null;

    public IEnumerable<string> Words() => new[] { Can, Want, Will }.OfType<string>();

    public RoadmapVision Checked()
    {
        RoadmapLimits.Require(RoadmapLimits.Words, Words());
        return this;
    }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Words().Count()).Append(" sentences");
        return true;
    }
}
