using LoopbaanBot.BotFramework.Connector;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.Tables;
using LoopbaanBot.Testing.Authentication;
using LoopbaanBot.Tests.Content;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace LoopbaanBot.Tests.Transcripts.Kit;

/// <summary>
/// One process of the bot: its own composition, with the test's clock, issuer and connector where the network would be.
/// </summary>
internal sealed class BotHost(World world, StoreWatch watch) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        foreach (var (key, value) in Settings())
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(log => log.ClearProviders().AddProvider(world.Log).SetMinimumLevel(LogLevel.Trace));
        builder.ConfigureTestServices(Replace);
    }

    private Dictionary<string, string> Settings()
    {
        var settings = new Dictionary<string, string>
        {
            ["Bot:BotId"] = World.BotId,
            ["Bot:TenantId"] = World.Tenant,
            ["Bot:AllowedTenants:0"] = World.Tenant,
            ["Bot:AllowedTenants:1"] = World.SecondTenant,
            ["Bot:ClientSecret"] = "of no use",
            ["Bot:PublicUrl"] = "https://bot.example",
            // The clock of a test jumps over months; what is due is sent when the test says so.
            ["Rhythm:Enabled"] = "false",
            ["Logging:LogLevel:Default"] = "Trace",
            ["Logging:LogLevel:Microsoft.AspNetCore"] = "Trace",
        };
        foreach (var (key, value) in world.Settings)
        {
            settings[key] = value;
        }

        if (world.StorePath is { } path)
        {
            settings["Storage:SqlitePath"] = path;
        }

        return settings;
    }

    private void Replace(IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(world.Clock));
        // The same content, read once for all tests.
        services.Replace(ServiceDescriptor.Singleton<ContentLibrary>(Library.Real));
        services.Replace(
            ServiceDescriptor.Singleton<TableServiceClient>(provider =>
                world.StorePath is null
                    ? new WatchedTables(world.Memory, watch)
                    : new WatchedTables(TableEngines.Open(provider), watch)
            )
        );
        services.AddNotice<Notices.TestNotice>();
        services.AddTestAuthentication(world.OpenId, world.Credential);
        services
            .AddHttpClient(ConnectorClient.HttpClientName)
            .ConfigurePrimaryHttpMessageHandler(() => world.Connector);
    }
}
