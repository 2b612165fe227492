namespace LoopbaanBot.Roadmaps.Outline;

/// <summary>A part of a roadmap as it is read: on a card, before an audience, on paper.</summary>
/// <param name="Title">Catalogue words, as are all labels.</param>
/// <param name="IsProposed">Taken over from what was written elsewhere.</param>
internal sealed record OutlineSection(
    OutlineStage Stage,
    string Title,
    IReadOnlyList<OutlineItem> Items,
    bool IsProposed = false
)
{
    public override string ToString() => $"{Stage}, {Items.Count} items";
}

/// <summary>The three layers of time (L017).</summary>
internal enum OutlineStage
{
    Past,
    Now,
    Ahead,
}

/// <summary>Own words under a label.</summary>
/// <param name="Words">One text, or the lines of a list.</param>
internal sealed record OutlineItem(string Label, params IReadOnlyList<string> Words)
{
    /// <summary>The day of a step; the label then says it in words.</summary>
    public DateOnly? Day { get; init; }

    public bool IsList { get; init; }

    /// <summary>What belongs to it, each with a label of its own.</summary>
    public IReadOnlyList<OutlineItem> Details { get; init; } = [];

    public override string ToString() => $"{Words.Count} texts";
}
