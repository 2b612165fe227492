using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Identity;
using LoopbaanBot.BotFramework.Authentication.Settings;

namespace LoopbaanBot.BotFramework.Authentication.Outbound;

/// <summary>
/// One credential for each kind of bot, named outright: no chain that tries what happens to be on the machine.
/// </summary>
internal static class CredentialFactory
{
    private const string TokenExchangeScope = "api://AzureADTokenExchange/.default";

    public static TokenCredential Create(BotAuthenticationOptions options, BotIdentity bot) =>
        options.BotType switch
        {
            BotType.UserAssignedMSI => ManagedIdentity(bot.BotId),
            BotType.WorkloadIdentity => WorkloadIdentity(options, bot),
            BotType.SingleTenant => SingleTenant(options, bot),
            _ => throw new NotSupportedException($"BotType {options.BotType} has no credential."),
        };

    private static ManagedIdentityCredential ManagedIdentity(string clientId) =>
        new(ManagedIdentityId.FromUserAssignedClientId(clientId));

    private static WorkloadIdentityCredential WorkloadIdentity(BotAuthenticationOptions options, BotIdentity bot)
    {
        var settings = new WorkloadIdentityCredentialOptions
        {
            AuthorityHost = new Uri(bot.Cloud.Authority),
            TenantId = bot.TenantId,
            ClientId = bot.BotId,
        };
        if (!string.IsNullOrEmpty(options.TokenFilePath))
        {
            settings.TokenFilePath = options.TokenFilePath;
        }

        return new WorkloadIdentityCredential(settings);
    }

    private static TokenCredential SingleTenant(BotAuthenticationOptions options, BotIdentity bot)
    {
        var authority = new Uri(bot.Cloud.Authority);
        if (!string.IsNullOrEmpty(options.ClientSecret))
        {
            return new ClientSecretCredential(
                bot.TenantId,
                bot.BotId,
                options.ClientSecret,
                new ClientSecretCredentialOptions { AuthorityHost = authority }
            );
        }

        return string.IsNullOrEmpty(options.FederatedIdentityClientId)
            ? new ClientCertificateCredential(
                bot.TenantId,
                bot.BotId,
                Certificate(options),
                new ClientCertificateCredentialOptions { AuthorityHost = authority }
            )
            : Federated(options.FederatedIdentityClientId, bot, authority);
    }

    private static ClientAssertionCredential Federated(string identity, BotIdentity bot, Uri authority)
    {
        var managed = ManagedIdentity(identity);
        return new ClientAssertionCredential(
            bot.TenantId,
            bot.BotId,
            AssertionAsync,
            new ClientAssertionCredentialOptions { AuthorityHost = authority }
        );

        async Task<string> AssertionAsync(CancellationToken cancellationToken)
        {
            var token = await managed.GetTokenAsync(new TokenRequestContext([TokenExchangeScope]), cancellationToken);
            return token.Token;
        }
    }

    private static X509Certificate2 Certificate(BotAuthenticationOptions options) =>
        string.IsNullOrEmpty(options.CertificatePath) ? CertificateStores.Find(options.CertificateThumbprint!)
        : Path.GetExtension(options.CertificatePath).Equals(".pem", StringComparison.OrdinalIgnoreCase)
            ? X509Certificate2.CreateFromPemFile(options.CertificatePath)
        : X509CertificateLoader.LoadPkcs12FromFile(options.CertificatePath, password: null);
}
