using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Paths.Map;

/// <summary>The buttons and inputs of the map of paths.</summary>
internal static class MapSubmit
{
    public const string OpenVerb = "paths.open";
    public const string MapVerb = "paths.map";
    public const string SaveVerb = "paths.save";
    public const string ReadVerb = "paths.read";
    public const string NextVerb = "paths.next";
    public const string EnoughVerb = "paths.enough";
    public const string DrawsId = "draws";
    public const string ReadId = "read";

    /// <summary>Opens what fits: one path for who takes them in bites, the map for others.</summary>
    public static CardCommand Open { get; } = CardCommand.Of(OpenVerb);

    public static CardCommand All { get; } = CardCommand.Of(MapVerb);

    public static CardCommand Save { get; } = CardCommand.Of(SaveVerb);

    public static CardCommand Read { get; } = CardCommand.Of(ReadVerb);

    public static CardCommand Next { get; } = CardCommand.Of(NextVerb);

    public static CardCommand Enough { get; } = CardCommand.Of(EnoughVerb);

    /// <summary>What is ticked on the map; null when the press came from another card.</summary>
    public static IReadOnlyList<CareerPath>? Draws(CardData data) =>
        data[DrawsId]?.Split(',').Select(Parse).OfType<CareerPath>().ToList();

    public static CareerPath? Chosen(CardData data) => Parse(data[ReadId]);

    public static CareerPath? Parse(string? name) =>
        Enum.TryParse<CareerPath>(name, out var path) && CareerPaths.Six.Contains(path) ? path : null;
}

/// <summary>Opens one path, in a minute or in full.</summary>
internal sealed record PathSubmit(CareerPath Path, bool IsFull)
{
    public const string Verb = "paths.show";
    private const string Key = "path";
    private const string FullKey = "full";
    private const string Yes = "yes";

    public CardCommand Write() =>
        IsFull ? CardCommand.Of(Verb, (Key, $"{Path}"), (FullKey, Yes)) : CardCommand.Of(Verb, (Key, $"{Path}"));

    public static PathSubmit? Parse(CardData data) =>
        MapSubmit.Parse(data[Key]) is { } path ? new PathSubmit(path, data[FullKey] == Yes) : null;
}

/// <summary>Says something of one path: whether it draws, and whether its question is kept.</summary>
internal sealed record MarkPathSubmit(CareerPath Path, PathMark Mark, bool IsFull)
{
    public const string Verb = "paths.mark";
    private const string Key = "path";
    private const string MarkKey = "mark";
    private const string FullKey = "full";
    private const string Yes = "yes";

    public CardCommand Write() =>
        CardCommand.Of(
            Verb,
            [(Key, $"{Path}"), (MarkKey, $"{Mark}"), .. IsFull ? [(FullKey, Yes)] : Array.Empty<(string, string)>()]
        );

    public static MarkPathSubmit? Parse(CardData data) =>
        MapSubmit.Parse(data[Key]) is { } path
        && Enum.TryParse<PathMark>(data[MarkKey], out var mark)
        && Enum.IsDefined(mark)
            ? new MarkPathSubmit(path, mark, data[FullKey] == Yes)
            : null;
}

internal enum PathMark
{
    Draws,
    DrawsNot,
    KeepQuestion,
    DropQuestion,
}
