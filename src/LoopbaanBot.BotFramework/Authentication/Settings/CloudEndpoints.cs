namespace LoopbaanBot.BotFramework.Authentication.Settings;

/// <summary>Everything that differs between clouds, kept together so that a mixture cannot be built.</summary>
internal sealed record CloudEndpoints
{
    /// <summary>The exact <c>iss</c> of tokens from Azure Bot Service.</summary>
    public required string ChannelIssuer { get; init; }

    public required string ChannelMetadata { get; init; }

    /// <summary>Microsoft Entra, without a trailing slash.</summary>
    public required string Authority { get; init; }

    /// <summary>The issuer host of version 1 Entra tokens, without a trailing slash.</summary>
    public required string LegacyIssuer { get; init; }

    public required string Scope { get; init; }

    /// <summary>The hosts that may get the bot's token when the settings name none.</summary>
    public required IReadOnlyList<string> ServiceHosts { get; init; }

    /// <summary>What the hosts of this cloud end with; a host with another ending belongs to another cloud.</summary>
    public required IReadOnlyList<string> HostEndings { get; init; }

    public string EntraMetadata(string tenantId) => $"{Authority}/{tenantId}/v2.0/.well-known/openid-configuration";

    public static CloudEndpoints Of(BotCloud cloud) =>
        cloud switch
        {
            BotCloud.USGov => USGov,
            BotCloud.China => China,
            _ => Public,
        };

    private static readonly CloudEndpoints Public = new()
    {
        ChannelIssuer = "https://api.botframework.com",
        ChannelMetadata = "https://login.botframework.com/v1/.well-known/openidconfiguration",
        Authority = "https://login.microsoftonline.com",
        LegacyIssuer = "https://sts.windows.net",
        Scope = "https://api.botframework.com/.default",
        ServiceHosts = ["smba.trafficmanager.net"],
        HostEndings = [".net", ".com"],
    };

    private static readonly CloudEndpoints USGov = new()
    {
        ChannelIssuer = "https://api.botframework.us",
        ChannelMetadata = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        Authority = "https://login.microsoftonline.us",
        LegacyIssuer = "https://sts.windows.net",
        Scope = "https://api.botframework.us/.default",
        ServiceHosts = ["smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us"],
        HostEndings = [".us"],
    };

    private static readonly CloudEndpoints China = new()
    {
        ChannelIssuer = "https://api.botframework.azure.cn",
        ChannelMetadata = "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
        Authority = "https://login.partner.microsoftonline.cn",
        LegacyIssuer = "https://sts.chinacloudapi.cn",
        Scope = "https://api.botframework.azure.cn/.default",
        ServiceHosts = ["frontend.botapi.msg.infra.teams.microsoftonline.cn"],
        HostEndings = [".cn"],
    };
}
