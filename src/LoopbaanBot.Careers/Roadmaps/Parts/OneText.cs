using System.Text;

namespace LoopbaanBot.Careers.Roadmaps.Parts;

/// <summary>One text, or nothing yet.</summary>
public sealed record OneText(string? Text) : IRoadmapContent<OneText>
{
    public static OneText Empty { get; } = new((string?)null);

    public bool IsEmpty => Text is null;

    public IEnumerable<string> Words() => Text is null ? [] : [Text];

    public OneText Checked()
    {
        RoadmapLimits.Require(RoadmapLimits.Competency, Words());
        return this;
    }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Text is null ? "empty" : "filled in");
        return true;
    }
}
