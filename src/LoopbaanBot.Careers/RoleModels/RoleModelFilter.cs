using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.RoleModels;

/// <summary>What a teacher looks for. What is left open excludes nobody; nobody is ranked.</summary>
public sealed record RoleModelFilter(CareerPath? Path, PathRange? Range, Sector? Sector, bool OnlyHybrid)
{
    public static RoleModelFilter Anybody { get; } = new(null, null, null, OnlyHybrid: false);

    /// <summary>The live role models that fit, the seeker left out, in the order of their names.</summary>
    public IReadOnlyList<T> Of<T>(IEnumerable<T> all, Func<T, RoleModel> model, PersonId seeker, DateOnly today) =>
        [
            .. all.Where(one => model(one).Consent.IsLive(today) && model(one).Person != seeker)
                .Where(one => Fits(model(one).Profile))
                .OrderBy(one => model(one).Name.ToString(), StringComparer.OrdinalIgnoreCase),
        ];

    public bool Fits(RoleModelProfile profile) =>
        (Path is not { } path || profile.Paths.Contains(path))
        && (Range is not { } range || profile.Ranges.Contains(range))
        && (Sector is not { } sector || profile.Sector == sector)
        && (!OnlyHybrid || profile.IsHybrid);
}
