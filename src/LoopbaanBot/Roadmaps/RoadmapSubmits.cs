using System.Globalization;
using LoopbaanBot.Careers.Roadmaps.Parts;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Roadmaps;

/// <summary>Opens the full roadmap or the mini one, and remembers which.</summary>
internal sealed record SizeSubmit(bool Full)
{
    public const string Verb = "roadmap.size";
    private const string Key = "size";
    private const string FullSize = "full";

    public CardCommand Write() => CardCommand.Of(Verb, (Key, Full ? FullSize : "mini"));

    public static SizeSubmit Parse(CardData data) => new(data[Key] == FullSize);
}

/// <summary>Opens the form of one part.</summary>
/// <param name="Fresh">Fills the form with what was written elsewhere; nothing is kept by it.</param>
internal sealed record EditPartSubmit(RoadmapPart Part, bool Fresh = false)
{
    public const string Verb = "roadmap.edit";
    public const string Key = "part";
    private const string FreshKey = "fresh";

    public CardCommand Write() => CardCommand.Of(Verb, (Key, Part.ToString()), (FreshKey, Fresh ? "yes" : "no"));

    public static EditPartSubmit? Parse(CardData data) =>
        PartOf(data) is { } part ? new EditPartSubmit(part, data[FreshKey] == "yes") : null;

    /// <summary>Null for what is no part: a card may hold anything.</summary>
    public static RoadmapPart? PartOf(CardData data) =>
        Enum.TryParse<RoadmapPart>(data[Key], out var part) && Enum.IsDefined(part) ? part : null;
}

/// <summary>Keeps one part; <see cref="Version"/> tells a form that was opened before another edit of it.</summary>
internal sealed record SavePartSubmit(RoadmapPart Part, int Version)
{
    public const string Verb = "roadmap.save";
    private const string VersionKey = "version";

    public CardCommand Write() =>
        CardCommand.Of(
            Verb,
            (EditPartSubmit.Key, Part.ToString()),
            (VersionKey, Version.ToString(CultureInfo.InvariantCulture))
        );

    public static SavePartSubmit? Parse(CardData data) =>
        EditPartSubmit.PartOf(data) is { } part && data.Number(VersionKey) is { } version
            ? new SavePartSubmit(part, version)
            : null;
}

/// <summary>Turns to a page of the presentation.</summary>
internal sealed record PresentSubmit(int Page)
{
    public const string Verb = "roadmap.present";
    private const string Key = "page";

    public CardCommand Write() => CardCommand.Of(Verb, (Key, Page.ToString(CultureInfo.InvariantCulture)));

    public static PresentSubmit Parse(CardData data) => new(data.Number(Key) ?? 0);
}
