using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Content.Paths;

/// <summary>A role in a school and what its holder does.</summary>
/// <param name="Sectors">Where it occurs.</param>
/// <param name="Names">Another name for it in a sector.</param>
internal sealed record RoleContent(
    RoleId Id,
    TextTemplate Name,
    TextTemplate Does,
    IReadOnlyList<Sector> Sectors,
    IReadOnlyDictionary<Sector, TextTemplate> Names
)
{
    /// <summary>Whether to show it to who told this sector; who told none sees all.</summary>
    public bool IsIn(Sector? sector) => sector is not { } known || Sectors.Contains(known);

    public TextTemplate NameIn(Sector? sector) => sector is { } known ? Names.GetValueOrDefault(known, Name) : Name;
}
