using Azure.Core;
using LoopbaanBot.BotFramework.Authentication.Development;
using LoopbaanBot.BotFramework.Authentication.Inbound;
using LoopbaanBot.BotFramework.Authentication.Keys;
using LoopbaanBot.BotFramework.Authentication.Outbound;
using LoopbaanBot.BotFramework.Authentication.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.BotFramework.Authentication;

public static class BotAuthenticationServiceCollectionExtensions
{
    private const string ConnectorClientName = "connector";

    /// <summary>
    /// Authenticates calls to the bot and signs the calls of the client named <c>connector</c>. Settings come from the
    /// section <c>Bot</c> of the root configuration and are checked at start. For anonymous development also set
    /// <see cref="DevelopmentAccessOptions.StorageIsLocal"/>.
    /// </summary>
    public static IServiceCollection AddBotAuthentication(
        this IServiceCollection services,
        IConfiguration configuration
    )
    {
        services
            .AddOptions<BotAuthenticationOptions>()
            .Bind(configuration.GetSection(BotAuthenticationOptions.SectionName))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotAuthenticationOptions>>(
            provider => new BotAuthenticationOptionsValidator(
                provider.GetRequiredService<IHostEnvironment>(),
                configuration
            )
        );
        services.AddSingleton(provider =>
            BotIdentity.From(provider.GetRequiredService<IOptions<BotAuthenticationOptions>>().Value)
        );
        services.TryAddSingleton(TimeProvider.System);
        return services.AddInbound().AddOutbound();
    }

    private static IServiceCollection AddInbound(this IServiceCollection services)
    {
        services.AddSingleton<IssuerProfiles>();
        services.AddSingleton<ValidatedTokenCache>();
        services.AddSingleton<InboundTokenValidator>();
        services.AddSingleton<BodyBinding>();
        services.AddSingleton<DevelopmentAccess>();
        services.AddHostedService<DevelopmentStartupCheck>();
        services.AddSingleton<IRequestAuthenticator, RequestAuthenticator>();
        services
            .AddHttpClient(
                SigningKeySource.HttpClientName,
                client =>
                {
                    client.Timeout = TimeSpan.FromSeconds(5);
                    client.MaxResponseContentBufferSize = SigningKeySource.MaximumBytes;
                }
            )
            .UseSocketsHttpHandler(static (handler, _) => Steady(handler))
            .RemoveAllLoggers();
        return services;
    }

    private static IServiceCollection AddOutbound(this IServiceCollection services)
    {
        services.AddSingleton<ServiceUrlPolicy>();
        services.AddSingleton(IdentityOf);
        services.AddSingleton(CredentialOf);
        services.AddTransient<BotTokenHandler>();

        // Addresses of the Connector hold ids of people and conversations, so the client's own log lines stay off.
        services
            .AddHttpClient(ConnectorClientName)
            .UseSocketsHttpHandler(static (handler, _) => Steady(handler))
            .AddHttpMessageHandler<BotTokenHandler>()
            .RemoveAllLoggers();
        return services;
    }

    // A redirect is followed below every handler, so nothing would look at where it leads.
    private static void Steady(SocketsHttpHandler handler)
    {
        handler.AllowAutoRedirect = false;
        handler.UseCookies = false;
    }

    /// <summary>The bot's own identity, with which the app reaches its storage too.</summary>
    private static TokenCredential IdentityOf(IServiceProvider provider) =>
        CredentialFactory.Create(
            provider.GetRequiredService<IOptions<BotAuthenticationOptions>>().Value,
            provider.GetRequiredService<BotIdentity>()
        );

    private static BotCredential CredentialOf(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<BotAuthenticationOptions>>().Value;
        var bot = provider.GetRequiredService<BotIdentity>();
        return new BotCredential(
            () => CredentialFactory.Create(options, bot),
            bot.Cloud.Scope,
            provider.GetRequiredService<TimeProvider>()
        );
    }
}
