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
        services.Replace(
            ServiceDescriptor.Singleton(provider => new BotCredential(
                () => credential,
                provider.GetRequiredService<BotIdentity>().Cloud.Scope,
                provider.GetRequiredService<TimeProvider>()
            ))
        );
        return services;
    }
}
