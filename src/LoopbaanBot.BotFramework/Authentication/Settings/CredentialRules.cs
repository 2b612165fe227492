namespace LoopbaanBot.BotFramework.Authentication.Settings;

/// <summary>Which credential settings go with which kind of bot.</summary>
internal static class CredentialRules
{
    public static IEnumerable<string> Check(BotAuthenticationOptions options) =>
        options.BotType switch
        {
            BotType.MultiTenant =>
            [
                "Bot:BotType MultiTenant is refused: Azure Bot Service creates no such bots since 31 July 2025.",
            ],
            BotType.SingleTenant => [.. SingleTenant(options), .. WithoutTokenFile(options)],
            BotType.UserAssignedMSI => [.. WithoutCredential(options), .. WithoutTokenFile(options)],
            BotType.WorkloadIdentity => WithoutCredential(options),
            _ => ["Bot:BotType is unknown."],
        };

    private static IEnumerable<string> SingleTenant(BotAuthenticationOptions options)
    {
        string?[] ways =
        [
            options.CertificatePath,
            options.CertificateThumbprint,
            options.FederatedIdentityClientId,
            options.ClientSecret,
        ];
        var given = ways.Count(way => !string.IsNullOrEmpty(way));
        if (given > 1)
        {
            yield return "Bot: give one of CertificatePath, CertificateThumbprint, FederatedIdentityClientId and ClientSecret, not several.";
        }

        if (given == 0 && !options.Dev.AllowAnonymous)
        {
            yield return "Bot: a SingleTenant bot needs a certificate, a FederatedIdentityClientId or a ClientSecret.";
        }
    }

    private static IEnumerable<string> WithoutCredential(BotAuthenticationOptions options) =>
        options.HasCredential ? [$"Bot: a {options.BotType} bot has no certificate or secret."] : [];

    private static IEnumerable<string> WithoutTokenFile(BotAuthenticationOptions options) =>
        string.IsNullOrEmpty(options.TokenFilePath) ? [] : ["Bot:TokenFilePath is for BotType WorkloadIdentity."];
}
