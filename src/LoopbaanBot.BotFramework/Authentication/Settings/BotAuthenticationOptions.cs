namespace LoopbaanBot.BotFramework.Authentication.Settings;

/// <summary>
/// Who the bot is and whom it believes; section <c>Bot</c>. Checked once, at start: a contradiction ends the process.
/// No setting switches validation off while <see cref="BotId"/> is set.
/// </summary>
public sealed class BotAuthenticationOptions
{
    public const string SectionName = "Bot";

    /// <summary>The app id of the bot, a GUID. Empty only in anonymous development.</summary>
    public string BotId { get; set; } = "";

    /// <summary>The bot's own tenant, a GUID.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>Tenants whose people may use the bot, GUIDs. Empty means <see cref="TenantId"/> alone.</summary>
    public IList<string> AllowedTenants { get; } = [];

    /// <summary>Default <see cref="BotType.SingleTenant"/>.</summary>
    public BotType BotType { get; set; }

    /// <summary>Default <see cref="BotCloud.Public"/>.</summary>
    public BotCloud Cloud { get; set; }

    /// <summary>
    /// Exact host names that may get the bot's token; no wildcards. Empty means the cloud's own Teams hosts.
    /// </summary>
    public IList<string> AllowedServiceHosts { get; } = [];

    /// <summary>SingleTenant: a PFX or PEM file with the private key, without password.</summary>
    public string? CertificatePath { get; set; }

    /// <summary>SingleTenant: thumbprint of a certificate in the store of the user or the machine.</summary>
    public string? CertificateThumbprint { get; set; }

    /// <summary>SingleTenant: client id of a managed identity that the app registration trusts.</summary>
    public string? FederatedIdentityClientId { get; set; }

    /// <summary>
    /// SingleTenant: a secret, from the environment or a vault. Refused when a configuration file holds it.
    /// </summary>
    public string? ClientSecret { get; set; }

    /// <summary>WorkloadIdentity: the token file; by default what <c>AZURE_FEDERATED_TOKEN_FILE</c> names.</summary>
    public string? TokenFilePath { get; set; }

    /// <summary>
    /// Also believe tokens that the bot's own credential got from Entra. Development only; default off.
    /// </summary>
    public bool AcceptEmulatorTokens { get; set; }

    public DevelopmentSettings Dev { get; set; } = new();

    internal bool HasCredential =>
        !string.IsNullOrEmpty(CertificatePath)
        || !string.IsNullOrEmpty(CertificateThumbprint)
        || !string.IsNullOrEmpty(FederatedIdentityClientId)
        || !string.IsNullOrEmpty(ClientSecret);
}

/// <summary>Settings that mean something on a developer's machine only; section <c>Bot:Dev</c>.</summary>
public sealed class DevelopmentSettings
{
    /// <summary>
    /// Accept local clients without a token. Needs Development, an empty BotId, loopback addresses and local storage.
    /// </summary>
    public bool AllowAnonymous { get; set; }
}
