using Azure.Core;
using LoopbaanBot.BotFramework.Authentication.Outbound;
using LoopbaanBot.BotFramework.Authentication.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LoopbaanBot.Testing.Authentication;

/// <summary>
/// Puts the test's issuer and credential in the place of the network; every check stays the product's own.
/// </summary>
public static class TestAuthenticationExtensions
{
    /// <summary>Call after <c>AddBotAuthentication</c>.</summary>
    public static IServiceCollection AddTestAuthentication(
        this IServiceCollection services,
        TestOpenIdHandler openId,
        TokenCredential credential
    )
    {
        services.AddHttpClient("bot-openid").ConfigurePrimaryHttpMessageHandler(() => openId);
        return services.AddTestCredential(credential);
    }

    /// <summary>
    /// For a bot that listens: what it asks of the internet is asked of a server on this machine. The addresses that
    /// the bot sees, checks and keeps stay those of production.
    /// </summary>
    public static IServiceCollection AddLoopbackCloud(
        this IServiceCollection services,
        Uri server,
        TokenCredential credential
    )
    {
        services.AddHttpClient("connector").AddHttpMessageHandler(() => new ToLoopback(server));
        services.AddHttpClient("bot-openid").AddHttpMessageHandler(() => new ToLoopback(server));
        return services.AddTestCredential(credential);
    }

    private static IServiceCollection AddTestCredential(this IServiceCollection services, TokenCredential credential) =>
        services.Replace(
            ServiceDescriptor.Singleton(provider => new BotCredential(
                () => credential,
                provider.GetRequiredService<BotIdentity>().Cloud.Scope,
                provider.GetRequiredService<TimeProvider>()
            ))
        );
}
