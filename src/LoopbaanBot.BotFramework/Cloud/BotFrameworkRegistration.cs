using System.Diagnostics.CodeAnalysis;
using LoopbaanBot.BotFramework.Authentication;
using LoopbaanBot.BotFramework.Connector;
using LoopbaanBot.BotFramework.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace LoopbaanBot.BotFramework.Cloud;

/// <summary>Registers adapter, connector and bot.</summary>
public static class BotFrameworkRegistration
{
    /// <summary>
    /// Registers one <typeparamref name="TBot"/> for the whole process. <see cref="IRequestAuthenticator"/> and the
    /// handler that puts the token on <see cref="ConnectorClient.HttpClientName"/> are still to be added.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Adds middleware, <see cref="BotAdapter.OnTurnError"/> and the last apology.</param>
    public static IServiceCollection AddBotFramework<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TBot
    >(this IServiceCollection services, Action<IServiceProvider, CloudAdapter>? configure = null)
        where TBot : class, IBot
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new ConnectorClientOptions());
        services.TryAddSingleton<IBot, TBot>();
        services.AddConnectorHttpClient();
        services.TryAddSingleton(static provider => new ConnectorClient(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(ConnectorClient.HttpClientName),
            provider.GetRequiredService<ConnectorClientOptions>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.TryAddSingleton(provider => MakeAdapter(provider, configure));
        return services;
    }

    private static CloudAdapter MakeAdapter(
        IServiceProvider provider,
        Action<IServiceProvider, CloudAdapter>? configure
    )
    {
        var adapter = new CloudAdapter(
            provider.GetRequiredService<IRequestAuthenticator>(),
            provider.GetRequiredService<ConnectorClient>(),
            provider.GetRequiredService<ILogger<CloudAdapter>>()
        );
        configure?.Invoke(provider, adapter);
        return adapter;
    }

    // The client lives as long as the process: the lifetime of a connection, not of a handler, follows changes in DNS.
    // A redirect would carry the token elsewhere. The loggers of the factory would write addresses with ids of people.
    private static void AddConnectorHttpClient(this IServiceCollection services) =>
        services
            .AddHttpClient(ConnectorClient.HttpClientName, static http => http.Timeout = Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .UseSocketsHttpHandler(
                static (handler, _) =>
                {
                    handler.AllowAutoRedirect = false;
                    handler.UseCookies = false;
                    handler.PooledConnectionLifetime = TimeSpan.FromMinutes(10);
                    handler.ActivityHeadersPropagator = null;
                }
            );
}
