namespace LoopbaanBot.Careers.Privacy;

/// <summary>Points at one item of one person. The id is that of the feature that keeps it, opaque here.</summary>
public readonly record struct ItemRef
{
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public ItemRef(ItemKind kind, string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        Kind = kind;
        Id = id;
    }

    public ItemKind Kind { get; init; }

    public string Id { get; init; }
}
