using System.Net;
using LoopbaanBot.BotFramework.Authentication;
using LoopbaanBot.BotFramework.Authentication.Development;
using LoopbaanBot.Testing.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.BotFramework.Tests.Authentication.Development;

/// <summary>With a real server: what matters here is what it is bound to.</summary>
public sealed class DevelopmentStartupTests
{
    [Theory]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://127.0.0.1:0;http://[::1]:0")]
    public async Task On_loopback_a_local_client_gets_through(string addresses)
    {
        await using var app = App(addresses);
        await app.StartAsync();
        using var client = new HttpClient();

        using var response = await client.PostAsync(new Uri(app.Urls.First() + "/"), null);
        using var tunnelled = new HttpRequestMessage(HttpMethod.Post, app.Urls.First() + "/");
        tunnelled.Headers.Add("X-Forwarded-For", "203.0.113.1");
        using var refused = await client.SendAsync(tunnelled);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://[::]:0")]
    [InlineData("http://*:0")]
    [InlineData("http://127.0.0.1:0;http://0.0.0.0:0")]
    [Trait("Auth", "Dev_Anonymous_{BotIdSet,Bind0000,ForwardedHeader,ForeignHost}_Refused")]
    public async Task On_any_other_address_it_does_not_start(string addresses)
    {
        await using var app = App(addresses);

        (await Should.ThrowAsync<InvalidOperationException>(() => app.StartAsync())).Message.ShouldContain("loopback");
    }

    [Fact]
    public async Task With_storage_elsewhere_it_does_not_start()
    {
        await using var app = App("http://127.0.0.1:0", storageIsLocal: false);

        (await Should.ThrowAsync<InvalidOperationException>(() => app.StartAsync())).Message.ShouldContain("storage");
    }

    [Theory]
    [InlineData("Production", "")]
    [InlineData("Development", AuthenticationBed.BotId)]
    [Trait("Auth", "Dev_Anonymous_{BotIdSet,Bind0000,ForwardedHeader,ForeignHost}_Refused")]
    public async Task With_contradictory_settings_it_does_not_start(string environment, string botId)
    {
        await using var app = App("http://127.0.0.1:0", environment: environment, botId: botId);

        await Should.ThrowAsync<OptionsValidationException>(() => app.StartAsync());
    }

    [Theory]
    [InlineData(false, 401)]
    [InlineData(true, 200)]
    public async Task A_server_without_addresses_stays_shut_unless_a_test_gives_it_some(bool withFilter, int status)
    {
        var server = new SocketlessServer();
        await using var app = App(
            "",
            more: services =>
            {
                services.AddSingleton<IServer>(server);
                if (withFilter)
                {
                    services.AddSingleton<IStartupFilter>(new LoopbackServerFilter());
                }
            }
        );
        await app.StartAsync();

        (await server.PostAsync("localhost")).ShouldBe(status);
    }

    private static WebApplication App(
        string addresses,
        bool storageIsLocal = true,
        string environment = "Development",
        string botId = "",
        Action<IServiceCollection>? more = null
    )
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["urls"] = addresses,
                ["Bot:Dev:AllowAnonymous"] = "true",
                ["Bot:BotId"] = botId,
            }
        );
        builder.Services.AddBotAuthentication(builder.Configuration);
        builder.Services.Configure<DevelopmentAccessOptions>(options => options.StorageIsLocal = () => storageIsLocal);
        more?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapPost(
            "/",
            async (HttpContext context, IRequestAuthenticator authenticator) =>
                Results.StatusCode(
                    (await authenticator.AuthenticateAsync(context, context.RequestAborted)).Refusal?.StatusCode ?? 200
                )
        );
        return app;
    }
}
