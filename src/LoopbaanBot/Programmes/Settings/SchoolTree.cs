using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Programmes.Settings;

/// <summary>What the settings say of regions, boards, schools and closed days.</summary>
internal sealed class SchoolTree(IOptions<ProgrammeOptions> options)
{
    public SchoolCalendar Calendar { get; } =
        new([.. options.Value.Closed.Select(closed => new ClosedDays(closed.From, closed.Until))]);

    /// <summary>Where cohorts are kept: the tenants of those who make them.</summary>
    public IReadOnlyList<string> HouseTenants { get; } =
    [.. options.Value.Houses.Select(house => house.TenantId).Distinct(StringComparer.Ordinal)];

    public IReadOnlyList<HouseOptions> Houses { get; } = [.. options.Value.Houses];

    /// <summary>The schools of the boards of this person's tenant; empty when the settings name none.</summary>
    public IReadOnlyList<string> SchoolsOf(PersonId person) =>
        [
            .. options
                .Value.Regions.SelectMany(region => region.Boards)
                .Where(board => board.TenantId == person.TenantId)
                .SelectMany(board => board.Schools)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
}
