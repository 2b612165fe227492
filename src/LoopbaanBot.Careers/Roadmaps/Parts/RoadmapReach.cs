using System.Text;

namespace LoopbaanBot.Careers.Roadmaps.Parts;

/// <summary>Beyond oneself, both optional: what the school gains (K120), and one contact outside it (K170).</summary>
public sealed record RoadmapReach(string? SchoolGains, string? OutsideContact) : IRoadmapContent<RoadmapReach>
{
    public static RoadmapReach Empty { get; } = new(null, null);

    public bool IsEmpty => SchoolGains is null && OutsideContact is null;

    public IEnumerable<string> Words() => new[] { SchoolGains, OutsideContact }.OfType<string>();

    public RoadmapReach Checked()
    {
        RoadmapLimits.Require(RoadmapLimits.Words, Words());
        return this;
    }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Words().Count()).Append(" of two");
        return true;
    }
}
