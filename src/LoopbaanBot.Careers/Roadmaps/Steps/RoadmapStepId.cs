namespace LoopbaanBot.Careers.Roadmaps.Steps;

/// <summary>The id of one step within a roadmap. A step that was proposed has the id of what it came from.</summary>
public readonly record struct RoadmapStepId(Guid Value)
{
    /// <summary>Reads what <see cref="ToString"/> wrote, or null: an id from a card may be anything.</summary>
    public static RoadmapStepId? Parse(string? text) =>
        Guid.TryParseExact(text, "N", out var value) ? new RoadmapStepId(value) : null;

    /// <summary>32 hexadecimal digits, safe in a card.</summary>
    public override string ToString() => Value.ToString("N");
}
