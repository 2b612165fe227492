using LoopbaanBot.BotFramework.Authentication.Settings;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Hosting;

/// <summary>The tenants whose people may use the bot: those of the settings, or the demo school on one's own machine.</summary>
internal sealed class AllowedTenants(
    IOptions<BotAuthenticationOptions> bot,
    IOptions<DemoOptions> demo,
    IHostEnvironment environment
)
{
    public IReadOnlyCollection<string> All { get; } =
    [
        .. Named(bot.Value)
            .Append(demo.Value.Enabled && environment.IsDevelopment() ? demo.Value.TenantId : string.Empty)
            .Where(tenant => tenant.Length > 0)
            .Select(tenant => tenant.ToLowerInvariant())
            .Distinct(),
    ];

    private static IEnumerable<string> Named(BotAuthenticationOptions bot) =>
        bot.AllowedTenants.Count > 0 ? bot.AllowedTenants : [bot.TenantId];
}
