using LoopbaanBot.BotFramework.Cloud;
using LoopbaanBot.Hosting;
using LoopbaanBot.Tables;
using LoopbaanBot.Tables.Sqlite;
using LoopbaanBot.Testing.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace LoopbaanBot.Benchmarks.Servers;

/// <summary>The bot as it is put together for production, with tables in memory and the sink in the place of Teams.</summary>
internal static class BotServer
{
    private static readonly Dictionary<string, string?> s_settings = new()
    {
        ["Bot:BotId"] = Place.BotId,
        ["Bot:TenantId"] = Place.TenantId,
        ["Bot:BotType"] = "UserAssignedMSI",
        ["Bot:PublicUrl"] = "https://bot.example",
    };

    public static Task<int> RunAsync(Uri sink)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                ContentRootPath = AppContext.BaseDirectory,
                EnvironmentName = Environments.Production,
            }
        );
        builder.Configuration.AddInMemoryCollection(s_settings);
        builder.WebHost.UseUrls(ChildServer.AnyPort).ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Services.AddLoopbaanBot(builder.Configuration);
        ReplaceTheOutside(builder.Services, sink);

        var app = builder.Build();
        app.MapBot(BotPaths.Messages);
        app.MapHealth();
        return ChildServer.RunAsync(app);
    }

    private static void ReplaceTheOutside(IServiceCollection services, Uri sink)
    {
        services.AddLoopbackCloud(sink, new TestCredential(TimeProvider.System));
        services.Replace(
            ServiceDescriptor.Singleton<TableServiceClient>(provider =>
                SqliteTableServiceClient.InMemory(provider.GetRequiredService<TimeProvider>())
            )
        );
    }
}
