using LoopbaanBot.BotFramework.Authentication.Settings;
using LoopbaanBot.Careers.Programmes;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Programmes.Settings;

/// <summary>Refuses to start with a region, house or organiser that cannot work, rather than with one that nobody notices.</summary>
internal sealed class ProgrammeOptionsValidator(IOptions<BotAuthenticationOptions> bot)
    : IValidateOptions<ProgrammeOptions>
{
    public ValidateOptionsResult Validate(string? name, ProgrammeOptions options)
    {
        string[] wrong =
        [
            .. Doubles("Programmes:Regions", options.Regions.Select(region => region.Name)),
            .. Doubles("Programmes:Houses", options.Houses.Select(house => house.Name)),
            .. options.Regions.SelectMany((region, number) => Wrong(region, $"Programmes:Regions:{number}")),
            .. options.Houses.SelectMany((house, number) => Wrong(house, options, $"Programmes:Houses:{number}")),
            .. options
                .Closed.Index()
                .Where(closed => closed.Item.Until < closed.Item.From || closed.Item.From == default)
                .Select(closed => $"Programmes:Closed:{closed.Index} needs From and Until, in that order."),
        ];
        return wrong.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private IEnumerable<string> Wrong(RegionOptions region, string key) =>
        region
            .Boards.SelectMany(
                (board, number) =>
                    Named($"{key}:Boards:{number}:Name", board.Name)
                        .Concat(Tenant($"{key}:Boards:{number}:TenantId", board.TenantId))
                        .Concat(board.Schools.SelectMany(school => Named($"{key}:Boards:{number}:Schools", school)))
            )
            .Concat(Named($"{key}:Name", region.Name))
            .Concat(Doubles($"{key}:Boards", region.Boards.Select(board => board.Name)));

    private IEnumerable<string> Wrong(HouseOptions house, ProgrammeOptions options, string key)
    {
        var region = options.Regions.FirstOrDefault(known => known.Name == house.Region);
        return Named($"{key}:Name", house.Name)
            .Concat(Tenant($"{key}:TenantId", house.TenantId))
            .Concat(region is null ? [$"{key}:Region is none of Programmes:Regions."] : [])
            .Concat(
                house.Board is null || region?.Boards.Any(board => board.Name == house.Board) != false
                    ? []
                    : [$"{key}:Board is no board of that region."]
            )
            .Concat(house.Organisers.Count == 0 ? [$"{key}:Organisers is empty."] : [])
            .Concat(house.Organisers.SelectMany((organiser, at) => Person($"{key}:Organisers:{at}", organiser)));
    }

    private IEnumerable<string> Tenant(string key, string tenant) =>
        string.IsNullOrWhiteSpace(tenant) ? [$"{key} is needed."]
        : bot.Value.AllowedTenants.Count > 0
        && !bot.Value.AllowedTenants.Contains(tenant, StringComparer.OrdinalIgnoreCase)
            ? [$"{key} is none of Bot:AllowedTenants."]
        : [];

    private static IEnumerable<string> Person(string key, string organiser) =>
        string.IsNullOrWhiteSpace(organiser)
        || organiser.Any(char.IsWhiteSpace)
        || organiser.Contains("#EXT#", StringComparison.OrdinalIgnoreCase)
            ? [$"{key} is an object id or a user principal name, and no guest."]
            : [];

    private static IEnumerable<string> Named(string key, string name) =>
        SchoolName.From(name) is null ? [$"{key} needs 1 to {SchoolName.Limit.Characters} characters."] : [];

    private static IEnumerable<string> Doubles(string key, IEnumerable<string> names) =>
        names
            .CountBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(name => name.Value > 1)
            .Select(_ => $"{key} holds one name twice.");
}
