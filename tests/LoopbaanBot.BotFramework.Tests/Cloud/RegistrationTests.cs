using LoopbaanBot.BotFramework.Authentication;
using LoopbaanBot.BotFramework.Cloud;
using LoopbaanBot.BotFramework.Connector;
using LoopbaanBot.BotFramework.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.BotFramework.Tests.Cloud;

public sealed class RegistrationTests
{
    [Fact]
    public void Adapter_bot_and_connector_live_as_long_as_the_process()
    {
        using var provider = Services().BuildServiceProvider(validateScopes: true);

        provider.GetRequiredService<IBot>().ShouldBeOfType<QuietBot>();
        provider.GetRequiredService<CloudAdapter>().ShouldBeSameAs(provider.GetRequiredService<CloudAdapter>());
        provider.GetRequiredService<ConnectorClient>().ShouldBeSameAs(provider.GetRequiredService<ConnectorClient>());
    }

    [Fact]
    public void The_adapter_is_set_up_once()
    {
        var setUps = 0;
        using var provider = Services((_, _) => setUps++).BuildServiceProvider();

        provider.GetRequiredService<CloudAdapter>();
        provider.GetRequiredService<CloudAdapter>();

        setUps.ShouldBe(1);
    }

    [Fact]
    public void A_token_is_never_carried_along_a_redirect()
    {
        using var provider = Services().BuildServiceProvider();

        var handler = provider
            .GetRequiredService<IHttpMessageHandlerFactory>()
            .CreateHandler(ConnectorClient.HttpClientName);
        while (handler is DelegatingHandler { InnerHandler: { } inner })
        {
            handler = inner;
        }

        handler.ShouldBeOfType<SocketsHttpHandler>().AllowAutoRedirect.ShouldBeFalse();
    }

    private static IServiceCollection Services(Action<IServiceProvider, CloudAdapter>? configure = null) =>
        new ServiceCollection()
            .AddLogging()
            .AddSingleton<IRequestAuthenticator, ScriptedAuthenticator>()
            .AddBotFramework<QuietBot>(configure);

    private sealed class QuietBot : ActivityHandler;
}
