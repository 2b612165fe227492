using System.Collections.Frozen;

namespace LoopbaanBot.BotFramework.Authentication.Settings;

/// <summary>
/// The checked settings in the form that every request is compared with. The bot id is empty in anonymous development.
/// </summary>
internal sealed record BotIdentity(
    string BotId,
    string TenantId,
    FrozenSet<Guid> Tenants,
    FrozenSet<string> Hosts,
    CloudEndpoints Cloud
)
{
    public bool IsAnonymous => BotId.Length == 0;

    public string RecipientId { get; } = "28:" + BotId;

    public static BotIdentity From(BotAuthenticationOptions options)
    {
        var cloud = CloudEndpoints.Of(options.Cloud);
        var tenants = options.AllowedTenants.Count > 0 ? options.AllowedTenants : [options.TenantId];
        IEnumerable<string> hosts =
            options.AllowedServiceHosts.Count > 0 ? options.AllowedServiceHosts : cloud.ServiceHosts;
        return new BotIdentity(
            Lower(options.BotId),
            Lower(options.TenantId),
            tenants.Where(tenant => tenant.Length > 0).Select(Guid.Parse).ToFrozenSet(),
            hosts.Select(Lower).ToFrozenSet(StringComparer.Ordinal),
            cloud
        );
    }

    // Issuers write GUIDs and host names in lower case, and tokens are compared ordinally.
    private static string Lower(string value) => value.ToLowerInvariant();
}
