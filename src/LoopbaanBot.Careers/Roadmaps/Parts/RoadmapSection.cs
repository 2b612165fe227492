using System.Text;

namespace LoopbaanBot.Careers.Roadmaps.Parts;

/// <summary>
/// One part of a roadmap: proposed from what was written elsewhere, or the teacher's own once they edited it. What is
/// their own is never changed by a proposal, not even when they left it empty.
/// </summary>
/// <param name="Version">0 for a proposal, then one more for each edit: it tells a form that was opened before another edit.</param>
public sealed record RoadmapSection<T>(T Content, SectionOrigin Origin, int Version)
    where T : class, IRoadmapContent<T>
{
    public bool IsOwn => Origin == SectionOrigin.Own;

    /// <summary>Makes the words the teacher's own. The same words again change nothing.</summary>
    /// <exception cref="ArgumentException">A text is blank or too long, or there are too many.</exception>
    public RoadmapSection<T> Edit(T content) =>
        IsOwn && content.Equals(Content) ? this : new(content.Checked(), SectionOrigin.Own, Version + 1);

    /// <summary>Takes a newer proposal, unless the part is the teacher's own.</summary>
    public RoadmapSection<T> Renew(T proposal) => IsOwn ? this : RoadmapSection.Propose(proposal);

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Origin).Append(", version ").Append(Version);
        return true;
    }
}

/// <summary>Makes parts that nobody edited yet.</summary>
public static class RoadmapSection
{
    public static RoadmapSection<T> Propose<T>(T content)
        where T : class, IRoadmapContent<T> => new(content, SectionOrigin.Proposed, 0);

    public static RoadmapSection<T> Empty<T>()
        where T : class, IRoadmapContent<T> => Propose(T.Empty);
}

/// <summary>Whose words stand in a part. The names are stored.</summary>
public enum SectionOrigin
{
    /// <summary>Taken over from what the teacher wrote elsewhere; follows it when that changes.</summary>
    Proposed,

    /// <summary>Edited in the roadmap; stays as it is.</summary>
    Own,
}
